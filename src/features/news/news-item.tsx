import { getTranslations } from 'next-intl/server'
import { getPartners } from '@/features/organisations/queries/partners'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { listDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import type { NewsItem } from '@/ui/lists/news-row'
import { TimeText } from '@/ui/text/time-text'
import type { ArticleRow } from './queries/rows'

/**
 * Articles as lists show them, with the words of the visitor's language around them. Without `publishers` where most
 * are of the one the page is about.
 */
export async function newsItems(
  rows: readonly ArticleRow[],
  locale: Locale,
  { publishers: named = true } = {},
): Promise<NewsItem[]> {
  const t = await getTranslations({ locale, namespace: 'news' })
  const partners = named ? await getPartners(locale) : []
  return rows.map((row) => ({
    key: String(row.id),
    title: row.title,
    href: row.href,
    lead: row.lead,
    when: row.publishedAt ? <ShortDate iso={row.publishedAt} locale={locale} /> : t('dateUnknown'),
    tone: row.topics[0]?.colour,
    kicker: [row.kind === 'news' ? undefined : t(`kind.${row.kind}`), row.topics[0]?.name]
      .filter(Boolean)
      .join(' · '),
    lang: foreign(row.lang, locale),
    foreign: row.foreign ? t(`language.${row.lang}`) : undefined,
    ...noteOf(row),
  }))

  /** Where it stood first, or whose it is. */
  function noteOf({ source, publisher }: ArticleRow): Pick<NewsItem, 'note' | 'noteLang'> {
    if (source) return { note: t('firstPublished', { name: source }) }
    const found = partners.find(({ id }) => id === publisher)
    return found ? { note: found.short, noteLang: foreign(found.name.lang, locale) } : {}
  }
}

/** `18. des. 2025`, with the day for machines. */
export const ShortDate = ({ iso, locale }: { iso: string; locale: Locale }) => (
  <TimeText iso={dayOf(new Date(iso))}>{listDate(new Date(iso), locale)}</TimeText>
)
