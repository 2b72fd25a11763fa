import { en } from '@payloadcms/translations/languages/en'
import { nb } from '@payloadcms/translations/languages/nb'
import { resolve } from 'node:path'
import type { Config } from 'payload'
import { english } from './english'
import { norwegian } from './norwegian'
import { withoutMailServer } from './without-mail-server'

const importMapFile = resolve('src/app/(payload)/admin/importMap.js')

/** How the admin panel looks and speaks: Norwegian first, English available. */
export const adminConfig = {
  admin: {
    user: 'users',
    // Payload gives its own page precedence over any of ours at the same address.
    routes: { reset: '/reset-without-rules' },
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    importMap: { baseDir: resolve('.'), importMapFile },
    timezones: {
      defaultTimezone: 'Europe/Oslo',
      supportedTimezones: [{ label: 'Oslo', value: 'Europe/Oslo' }],
    },
    meta: { titleSuffix: ' – Cancer Mission Hub Norway' },
    components: {
      providers: [
        '/src/admin/document/seen-fields#SeenFields',
        '/src/admin/document/responses-awaited#ResponsesAwaited',
        '/src/admin/names/names#Names',
        '/src/admin/kept-text/forget-at-sign-out#ForgetAtSignOut',
      ],
      graphics: {
        Logo: '/src/admin/brand/logo#Logo',
        Icon: '/src/admin/brand/icon#Icon',
      },
      beforeNavLinks: ['/src/admin/bar/nav-head#NavHead'],
      afterNavLinks: ['/src/admin/bar/bar-links#BarLinks'],
      actions: [
        '/src/admin/bar/bar-links#BarLinks',
        '/src/admin/bar/mark-language#MarkLanguage',
        '/src/admin/document/keep-text#KeepText',
      ],
      views: {
        login: { Component: '/src/admin/account/login-view#LoginView' },
        unauthorized: { Component: '/src/admin/account/unauthorized-view#UnauthorizedView' },
        dashboard: { Component: '/src/admin/start/start-page#StartPage' },
        roster: {
          Component: '/src/admin/roster/roster-view#RosterView',
          path: '/roster',
          exact: true,
        },
        sheets: {
          Component: '/src/admin/sheets/sheets-view#SheetsView',
          path: '/sheets',
          exact: true,
        },
        plans: {
          Component: '/src/admin/plans/plans-view#PlansView',
          path: '/plans',
          exact: true,
        },
        trail: {
          Component: '/src/admin/trail/trail-view#TrailView',
          path: '/trail',
          exact: true,
        },
        reviews: {
          Component: '/src/admin/reviews/reviews-view#ReviewsView',
          path: '/reviews',
          exact: true,
        },
        brokenLinks: {
          Component: '/src/admin/links/links-view#BrokenLinksView',
          path: '/broken-links',
          exact: true,
        },
        mailbox: {
          Component: '/src/admin/mailbox/mailbox-view#MailboxView',
          path: '/mailbox',
          exact: true,
        },
        personalData: {
          Component: '/src/admin/personal-data/personal-data-view#PersonalDataView',
          path: '/personal-data',
          exact: true,
        },
        choosePassword: {
          Component: '/src/admin/account/choose-password-view#ChoosePasswordView',
          path: '/reset',
        },
        help: {
          Component: '/src/admin/help/help-view#HelpView',
          path: '/help',
          exact: true,
        },
        translations: {
          Component: '/src/admin/translations/desk-view#TranslationDesk',
          path: '/translations',
          exact: true,
        },
      },
    },
  },
  i18n: {
    supportedLanguages: { nb, en },
    fallbackLanguage: 'nb',
    translations: withoutMailServer({ nb: norwegian, en: english }),
  },
} satisfies Pick<Config, 'admin' | 'i18n'>
