import { getTranslations } from 'next-intl/server'
import { stateTag } from '@/features/events/state-words'
import type { FeaturedEntry } from '@/features/featured/queries'
import { newsItems } from '@/features/news/news-item'
import type { Locale } from '@/i18n/locales'
import { listDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { ArticleArt } from '@/motif/article-art'
import { Section } from '@/ui/frame/section'
import { LeadStory, NewsSmall, type NewsItem } from '@/ui/lists/news-row'
import { TimeText } from '@/ui/text/time-text'
import { LeadPicture } from './home-news'

type Props = { locale: Locale; entries: FeaturedEntry[] }

/** What editors want to be seen first: one large, the others beside it. */
export async function HomeFeatured({ locale, entries }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const [first, ...rest] = entries
  if (!first) return null
  const [lead, ...others] = await Promise.all(
    [first, ...rest].map((entry) => itemOf(entry, locale)),
  )
  return (
    <Section name={t('featured')} wide>
      <div className="cols home-news">
        {lead && <LeadStory item={lead} picture={<EntryPicture entry={first} />} />}
        {others.length > 0 && (
          <div>{others.map((item) => item && <NewsSmall key={item.key} item={item} />)}</div>
        )}
      </div>
    </Section>
  )
}

function EntryPicture({ entry }: { entry: FeaturedEntry }) {
  const { type, row } = entry
  if (type === 'news') return <LeadPicture article={row} />
  const pillar = type === 'topics' ? row.colour : type === 'events' ? row.topics[0]?.colour : null
  return <ArticleArt seed={`${type}-${row.id}`} pillar={pillar ?? undefined} shape="card" />
}

/** As the large and the small articles of the front page are shown: what it is stands where an article has its date. */
async function itemOf({ type, row }: FeaturedEntry, locale: Locale): Promise<NewsItem | undefined> {
  if (type === 'news') return (await newsItems([row], locale)).at(0)
  const { id, href, title, lead } = type === 'topics' ? { ...row, title: row.name } : row
  const item = { key: `${type}-${id}`, href, title, lead }
  const t = await getTranslations({ locale })
  if (type === 'pages') return { ...item, when: null }
  if (type === 'topics') return { ...item, when: t('home.pillar'), tone: row.colour }
  const { start, topics } = row
  const when = new Date(start)
  const state = await stateTag(locale, row)
  return {
    ...item,
    tone: topics[0]?.colour,
    kicker: topics[0]?.name,
    when: (
      <>
        {state && <strong>{state} · </strong>}
        {t(`events.type.${row.type}`)} ·{' '}
        <TimeText iso={dayOf(when)}>{listDate(when, locale)}</TimeText>
      </>
    ),
  }
}
