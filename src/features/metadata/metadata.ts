import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { calendarPath, type CalendarOf } from '@/i18n/calendars'
import { feedFormats, feedPath, type FeedList } from '@/i18n/feeds'
import { otherLocale, type Locale } from '@/i18n/locales'
import { markdownPath, sharePath } from '@/i18n/page-forms'
import { hashOfShare, shareTag, type ShareFacts } from '@/lib/page-share'
import type { Picture } from '@/features/media/picture'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'

export type PageFacts = {
  locale: Locale
  title: string
  description?: string
  /** The page's own address, as `href` makes it. */
  path: string
  /** The same page in the other language, when it is published there. */
  alternate?: string
  /** Every language version, this one among them, of what may have more than two. */
  versions?: readonly { lang: string; path: string }[]
  /** Kept out of search engines: lists cut in pages, past states of the roster. */
  noindex?: boolean
  /** The picture of the document, which networks show beside a link to it. */
  picture?: Pick<Picture, 'alt' | 'share'>
  /** What is drawn for networks where there is none. */
  share?: Partial<ShareFacts>
  type?: 'article' | 'website'
  /** What can be followed from the page. */
  feeds?: FeedList
  /** Whether the data of the hub say what it says. */
  asData?: true
  /** What of it can be had in a calendar. */
  calendar?: CalendarOf
}

export const hubName = 'Cancer Mission Hub Norway'

/** An address of this site as others must write it. */
export const absolute = (path: string): string => new URL(path, env.SERVER_URL).href

/** What a page says about itself to browsers, search engines and those who share it. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { locale, title, description, path, alternate, noindex, versions } = facts
  const url = absolute(path)
  const drawn = drawnFor(facts)
  const image = imageFor(facts)
  return {
    title: { absolute: windowTitle(title) },
    description,
    alternates: {
      canonical: url,
      languages: languagesOf(versions ?? bothOf(locale, path, alternate)),
      types: typesOf(facts),
    },
    ...(drawn && { other: { [shareTag]: JSON.stringify(drawn) } }),
    ...(noindex && { robots: { index: false, follow: true } }),
    openGraph: {
      title,
      description,
      url,
      siteName: hubName,
      locale: openGraphLocale[versions?.find((each) => each.path === path)?.lang ?? locale],
      type: facts.type ?? 'website',
      // Next says the same in the tags of X, with a card as wide as the picture.
      ...(image && { images: [image] }),
    },
  }
}

const feedTypes = { xml: 'rss+xml', atom: 'atom+xml', json: 'feed+json' } as const

/** The page in other forms, and what can be followed, for programs that want them. */
const typesOf = ({ asData, calendar, feeds, locale, noindex, path, title }: PageFacts) => ({
  ...(!noindex && { 'text/markdown': [{ url: absolute(markdownPath(path)), title }] }),
  ...(asData && { 'application/json': [{ url: absolute('/hub.json'), title: hubName }] }),
  ...(feeds && feedsOf(locale, feeds, title)),
  ...(calendar && {
    'text/calendar': [{ url: absolute(calendarPath(locale, calendar)), title }],
  }),
})

const feedsOf = (locale: Locale, of: FeedList, title: string) =>
  Object.fromEntries(
    feedFormats.map((format) => [
      `application/${feedTypes[format]}`,
      [{ url: absolute(feedPath(locale, of, format)), title }],
    ]),
  )

function imageOf({ alt, share }: NonNullable<PageFacts['picture']>) {
  const { height, src, width } = share
  return { url: absolute(src), width, height, type: 'image/jpeg', ...(alt && { alt }) }
}

/** The address of the picture that networks show beside a link to a page. */
export const imageOfPage = (facts: PageFacts): string | undefined => imageFor(facts)?.url

function imageFor(facts: PageFacts) {
  if (facts.picture) return imageOf(facts.picture)
  const drawn = drawnFor(facts)
  return drawn && drawnImage(facts.path, drawn)
}

/** Nothing is drawn for pages that nobody is led to. */
const drawnFor = ({ noindex, path, picture, share, title }: PageFacts): ShareFacts | undefined =>
  picture || noindex ? undefined : { title, seed: path, ...share }

const drawnImage = (path: string, drawn: ShareFacts) => ({
  url: absolute(sharePath(path, hashOfShare(drawn))),
  width: 1200,
  height: 630,
  type: 'image/png',
  alt: withoutSoftHyphens(drawn.title),
})

const openGraphLocale: Record<string, string> = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' }

const bothOf = (locale: Locale, path: string, alternate: string | undefined) => [
  { lang: locale, path },
  ...(alternate ? [{ lang: otherLocale(locale), path: alternate }] : []),
]

/** hreflang between published versions, none for what stands alone; Norwegian is for everybody else. */
export function languagesOf(
  versions: readonly { lang: string; path: string }[],
): Record<string, string> {
  if (versions.length < 2) return {}
  const addresses = versions.map(({ lang, path }) => [lang, absolute(path)] as const)
  const languages = Object.fromEntries(addresses)
  const norwegian = languages['nb'] ?? languages['nn']
  return norwegian ? { ...languages, 'x-default': norwegian } : languages
}

/** The site's name follows as long as search engines show it whole. */
function windowTitle(title: string): string {
  const plain = withoutSoftHyphens(title)
  const full = `${plain} – ${hubName}`
  return plain === hubName || full.length > 70 ? plain : full
}
