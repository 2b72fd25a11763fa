import { Feed } from 'feed'
import { getTranslations } from 'next-intl/server'
import { absolute, hubName } from '@/features/metadata/metadata'
import { feedFormats, feedPath, pageOfList, type FeedAsked, type FeedFormat } from '@/i18n/feeds'
import { lastingId } from '@/lib/lasting-id'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { getFollowed, type FeedEntry, type FollowedList } from './queries'

/** What an article is known by to those who follow it. */
export const idOfArticle = (id: number): string => idOf({ collection: 'news', id })

const idOf = ({ collection, id }: Pick<FeedEntry, 'collection' | 'id'>): string =>
  `urn:uuid:${lastingId(collection, id)}`

const types: Record<FeedFormat, string> = {
  xml: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/** A list of news in the form that was asked for, or where it has gone with the page that it is about. */
export async function feedResponse(asked: FeedAsked): Promise<Response> {
  const list = await getFollowed(asked.locale, asked)
  if (typeof list === 'string') return new Response(null, { status: list === 'gone' ? 410 : 404 })
  if ('list' in list) {
    const Location = feedPath(asked.locale, list, asked.format)
    return new Response(null, { status: 308, headers: { Location } })
  }
  const feed = await feedOf(asked, list)
  const bodies: Record<FeedFormat, () => string> = {
    xml: () => feed.rss2(),
    atom: () => feed.atom1(),
    json: () => feed.json1(),
  }
  return new Response(bodies[asked.format](), { headers: { 'Content-Type': types[asked.format] } })
}

async function feedOf(asked: FeedAsked, { entries, name }: FollowedList): Promise<Feed> {
  const { locale } = asked
  const t = await getTranslations({ locale, namespace: 'news' })
  const calls = await getTranslations({ locale, namespace: 'calls' })
  const isCalls = asked.list === 'calls'
  const ofNews = name ? t('followedAbout', { name }) : t('followed')
  const page = absolute(pageOfList(locale, asked))
  const [xml, atom, json] = feedFormats.map((format) => absolute(feedPath(locale, asked, format)))
  const feed = new Feed({
    title: `${isCalls ? calls('name') : ofNews} – ${hubName}`,
    description: isCalls ? calls('lead') : t('lead'),
    id: page,
    link: page,
    language: locale,
    updated:
      entries
        .map(changeOf)
        .toSorted((a, b) => +a - +b)
        .at(-1) ?? new Date(0),
    generator: hubName,
    feedLinks: { rss: xml, atom, json },
    author: { name: hubName, link: absolute(locale === 'en' ? '/en' : '/') },
  })
  for (const entry of entries) {
    const { lead, publishedAt, title, topics } = entry
    const link = absolute(entry.href)
    feed.addItem({
      title: withoutSoftHyphens(title),
      id: idOf(entry),
      guid: idOf(entry),
      link,
      description: withoutSoftHyphens(lead),
      date: changeOf(entry),
      ...(publishedAt && { published: new Date(publishedAt) }),
      category: topics.map((topic) => ({ name: topic.name, term: topic.slug })),
    })
  }
  return feed
}

/** Of an article whose date is not known, when it came here. */
const changeOf = ({ came, changed, publishedAt }: FeedEntry): Date =>
  changed ?? (publishedAt ? new Date(publishedAt) : came)
