import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'

/** Says of an old article that it is: search engines lead to those as well. */
export async function OldNote({ locale, year }: { locale: Locale; year: number | undefined }) {
  if (year === undefined) return null
  const t = await getTranslations({ locale, namespace: 'article' })
  return <p className="old-note">{t('oldFrom', { year: String(year) })}</p>
}
