import { getTranslations } from 'next-intl/server'
import { getSite } from '@/features/site/queries'
import type { Locale } from '@/i18n/locales'
import { Facts } from '@/ui/text/facts'

/** The statutory accessibility statement, once the editors have registered one. */
export async function Statement({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'accessibility' })
  const { accessibilityStatement: url } = (await getSite(locale)).contact
  if (!url) return null
  return <Facts facts={[{ name: t('statement'), value: <a href={url}>{t('statementLink')}</a> }]} />
}
