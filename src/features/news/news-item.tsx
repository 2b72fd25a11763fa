import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { listDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import type { NewsItem } from '@/ui/lists/news-row'
import { TimeText } from '@/ui/text/time-text'
import type { ArticleRow } from './queries/rows'

/** Articles as lists show them, with the words of the visitor's language around them. */
export async function newsItems(rows: readonly ArticleRow[], locale: Locale): Promise<NewsItem[]> {
  const t = await getTranslations({ locale, namespace: 'news' })
  return rows.map((row) => ({
    key: String(row.id),
    title: row.title,
    href: row.href,
    lead: row.lead,
    when: row.publishedAt ? <ShortDate iso={row.publishedAt} locale={locale} /> : t('dateUnknown'),
    tone: row.topics[0]?.colour,
    kicker: row.topics[0]?.name,
    lang: foreign(row.lang, locale),
    foreign: row.foreign ? t(`language.${row.lang}`) : undefined,
    note: row.source && t('firstPublished', { name: row.source }),
  }))
}

/** `18. des. 2025`, with the day for machines. */
export const ShortDate = ({ iso, locale }: { iso: string; locale: Locale }) => (
  <TimeText iso={dayOf(new Date(iso))}>{listDate(new Date(iso), locale)}</TimeText>
)
