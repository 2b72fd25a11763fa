import { cache } from 'react'
import type { Picture } from '@/features/media/picture'
import type { Block } from '@/features/rich-text/nodes'
import type { Locale } from '@/i18n/locales'
import { matchPath } from '@/i18n/paths'
import { gateway, type Gateway } from '@/data'
import { findArticle, type Article } from './article'
import type { ArticleLanguage } from './family'

/** What somebody has said, in their own words. `lang` is the language of the words. */
export type Quote = { text: string; by: string; lang: ArticleLanguage }
/** A picture that whoever made it lets the press use, and the file as it was sent. */
export type PressPicture = Picture & { press: string; credit: string }

export type PressKit = {
  article: Article
  /** The article itself, and those in other languages. */
  versions: Article[]
  quotes: Quote[]
  pictures: PressPicture[]
  /** Whether the picture that networks show is a drawing of the site, or made of a picture that the press may use. */
  mayShare: boolean
}

export const getPressKit = cache(async (locale: Locale, slug: string) =>
  pressKitOf(await gateway(), locale, slug),
)

/** What journalists need of the published article with this slug, or `null`. */
export async function pressKitOf(
  content: Gateway,
  locale: Locale,
  slug: string,
): Promise<PressKit | null> {
  const article = await findArticle(content, locale, slug)
  if (!article) return null
  const others = await Promise.all(
    article.versions
      .filter(({ path }) => path !== article.path)
      .flatMap(({ path }) => matchPath(path) ?? [])
      .map((at) => findArticle(content, at.locale, at.params['slug'] ?? '')),
  )
  const versions = [article, ...others.flatMap((other) => other ?? [])]
  return {
    article,
    versions,
    quotes: versions.flatMap(quotesIn),
    pictures: forPress(versions.flatMap(picturesIn)),
    mayShare: !article.picture || isOurs(article.picture) || forPress([article.picture]).length > 0,
  }
}

/** A drawing of the site itself is anybody's to show beside a link. */
const isOurs = ({ motif }: Picture): boolean => motif !== undefined

/** Only what is marked as verbatim are their own words; the rest is an editor’s summary of them. */
const quotesIn = ({ body, lang }: Article): Quote[] =>
  body.flatMap((block) => {
    if (block.kind === 'pullQuote') return [{ text: block.text, by: block.source, lang }]
    if (block.kind !== 'speech' || !block.name || !block.verbatim) return []
    const by = [block.name, block.title].filter(Boolean).join(', ')
    return [{ text: block.paragraphs.join(' '), by, lang }]
  })

const picturesIn = ({ body, picture }: Article): Picture[] => [
  ...(picture ? [picture] : []),
  ...body.flatMap(picturesOf),
]

function picturesOf(block: Block): Picture[] {
  if (block.kind === 'figure') return [block.picture]
  return block.kind === 'gallery' ? block.pictures : []
}

/** Each file once, in the words of the article that was asked for. */
function forPress(pictures: readonly Picture[]): PressPicture[] {
  const found = new Map<string, PressPicture>()
  for (const { credit, press, ...picture } of pictures)
    if (press && credit && !found.has(press)) found.set(press, { ...picture, credit, press })
  return [...found.values()]
}
