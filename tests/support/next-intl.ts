import { createTranslator } from 'next-intl'
import type { Locale } from '@/i18n/locales'

/** Stands in for `next-intl/server`, which knows words only where Next renders. */
export const getTranslations = async ({
  locale,
  namespace,
}: {
  locale: Locale
  namespace: 'calendar'
}) =>
  createTranslator({
    locale,
    namespace,
    messages: (await import(`../../messages/${locale}.json`)).default,
  })
