import type { Locale } from './locales'
import { href } from './paths'

/** The forms a feed comes in, by the ends of their addresses. */
export const feedFormats = ['xml', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

const whole = ['news', 'calls'] as const
const lists = [...whole, 'newsByTopic', 'newsByPartner'] as const

/** A list of news: all of it, what is about a pillar, or what concerns a partner. */
export type NewsList = { list: 'news' } | { list: 'newsByTopic' | 'newsByPartner'; slug: string }

/** What can be followed: news, and all calls. */
export type FeedList = NewsList | { list: 'calls' }

export type FeedAsked = FeedList & { locale: Locale; format: FeedFormat }

/** The page of a list, below which its feeds lie. */
export const pageOfList = (locale: Locale, asked: FeedList): string =>
  'slug' in asked ? href(locale, asked.list, { slug: asked.slug }) : href(locale, asked.list)

export const feedPath = (locale: Locale, asked: FeedList, format: FeedFormat): string =>
  `${pageOfList(locale, asked)}/feed.${format}`

const isWhole = (list: (typeof lists)[number]): list is (typeof whole)[number] =>
  whole.some((each) => each === list)

const ofSlug = (list: (typeof lists)[number], slug: string): FeedList =>
  isWhole(list) ? { list } : { list, slug }

/**
 * The patterns of all feeds, as addresses and as the folders that answer them, for `next.config.ts` to make rewrites of.
 * The word `-` stands for the slug that a list of everything does not have.
 */
export const feedRoutes = (['nb', 'en'] as const).flatMap((locale) =>
  lists.map((list) => ({
    source: `${pageOfList(locale, ofSlug(list, ':slug')).replace('%3Aslug', ':slug')}/feed.:format(${feedFormats.join('|')})`,
    destination: `/feeds/${locale}/${list}/${isWhole(list) ? '-' : ':slug'}/:format`,
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
  const list = lists.find((each) => each === words.list)
  return locale && format && list ? { locale, format, ...ofSlug(list, words.slug) } : null
}
