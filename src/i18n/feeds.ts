import type { Locale } from './locales'
import { href } from './paths'

/** The forms a feed comes in, by the ends of their addresses. */
export const feedFormats = ['xml', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** A list of news that can be followed: all of it, what is about a pillar, or what concerns a partner. */
export type FeedList = { list: 'news' } | { list: 'newsByTopic' | 'newsByPartner'; slug: string }

export type FeedAsked = FeedList & { locale: Locale; format: FeedFormat }

/** The page of a list, below which its feeds lie. */
export const pageOfList = (locale: Locale, asked: FeedList): string =>
  asked.list === 'news' ? href(locale, 'news') : href(locale, asked.list, { slug: asked.slug })

export const feedPath = (locale: Locale, asked: FeedList, format: FeedFormat): string =>
  `${pageOfList(locale, asked)}/feed.${format}`

/**
 * The patterns of all feeds, as addresses and as the folders that answer them, for `next.config.ts` to make rewrites of.
 * The word `-` stands for the slug that the list of all news does not have.
 */
export const feedRoutes = (['nb', 'en'] as const).flatMap((locale) =>
  (['news', 'newsByTopic', 'newsByPartner'] as const).map((list) => ({
    source: `${pageOfList(locale, { list, slug: ':slug' }).replace('%3Aslug', ':slug')}/feed.:format(${feedFormats.join('|')})`,
    destination: `/feeds/${locale}/${list}/${list === 'news' ? '-' : ':slug'}/:format`,
  })),
)

const patterns = feedRoutes.map(
  ({ source }) =>
    new RegExp(
      `^${source.replace(/\.:format\((.*)\)$/, String.raw`\.(?:$1)`).replace(':slug', '[a-z0-9-]+')}$`,
    ),
)

/** Whether an address is one of a feed, of a list that is there or not. */
export const isFeed = (path: string): boolean => patterns.some((pattern) => pattern.test(path))

/** What the folder of an address stands for; `null` for what is no feed. */
export function feedAsked(
  words: Record<'locale' | 'list' | 'slug' | 'format', string>,
): FeedAsked | null {
  const locale = (['nb', 'en'] as const).find((each) => each === words.locale)
  const format = feedFormats.find((each) => each === words.format)
  const list = (['news', 'newsByTopic', 'newsByPartner'] as const).find(
    (each) => each === words.list,
  )
  if (!locale || !format || !list) return null
  return list === 'news' ? { locale, format, list } : { locale, format, list, slug: words.slug }
}
