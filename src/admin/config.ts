import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { resolve } from 'node:path'
import type { Config } from 'payload'
import { norwegian } from './norwegian'

/** How the admin panel looks and speaks: Norwegian first, English available. */
export const adminConfig = {
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    importMap: { baseDir: resolve('.'), importMapFile: resolve('src/app/(payload)/admin/importMap.js') },
    timezones: {
      defaultTimezone: 'Europe/Oslo',
      supportedTimezones: [{ label: 'Oslo', value: 'Europe/Oslo' }],
    },
    meta: { titleSuffix: ' – Cancer Mission Hub Norway' },
  },
  i18n: {
    supportedLanguages: { nb, en },
    fallbackLanguage: 'nb',
    translations: { nb: norwegian },
  },
} satisfies Pick<Config, 'admin' | 'i18n'>
