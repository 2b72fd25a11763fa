import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { locales, otherLocale, type Locale } from '@/i18n/locales'

export type PageFacts = {
  locale: Locale
  title: string
  description?: string
  /** The page's own address, as `href` makes it. */
  path: string
  /** The same page in the other language, when it is published there. */
  alternate?: string
  /** Kept out of search engines: lists cut in pages, past states of the roster. */
  noindex?: boolean
  /** Absolute or site-relative address of a picture for sharing. */
  picture?: string
  type?: 'article' | 'website'
}

const siteName = 'Cancer Mission Hub Norway'

/** An address of this site as others must write it. */
export const absolute = (path: string): string => new URL(path, env.SERVER_URL).href

/** What a page says about itself to browsers, search engines and those who share it. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { locale, title, description, path, alternate, noindex, picture } = facts
  const url = absolute(path)
  return {
    title: { absolute: windowTitle(title) },
    description,
    alternates: {
      canonical: url,
      languages: alternate ? languagesOf(locale, path, alternate) : {},
    },
    ...(noindex && { robots: { index: false, follow: true } }),
    openGraph: {
      title,
      description,
      url,
      siteName,
      locale: locale === 'nb' ? 'nb_NO' : 'en_GB',
      type: facts.type ?? 'website',
      ...(picture && { images: [absolute(picture)] }),
    },
  }
}

/** hreflang for two published translations; Norwegian is for everybody else. */
export function languagesOf(locale: Locale, path: string, alternate: string) {
  const paths = { [locale]: path, [otherLocale(locale)]: alternate }
  const languages: Record<string, string> = {}
  for (const each of locales) languages[each] = absolute(paths[each] ?? path)
  return { ...languages, 'x-default': absolute(paths['nb'] ?? path) }
}

/** The site's name follows as long as search engines show it whole. Soft hyphens are for headlines. */
function windowTitle(title: string): string {
  const plain = title.replaceAll('\u00ad', '')
  const full = `${plain} – ${siteName}`
  return plain === siteName || full.length > 70 ? plain : full
}
