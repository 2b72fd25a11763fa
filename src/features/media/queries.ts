import { otherLocale, type Locale } from '@/i18n/locales'
import type { Words } from '@/i18n/words'
import type { Media } from '@/payload-types'
import type { Gateway } from '@/server/gateway'
import type { Picture } from './picture'

/**
 * Published pictures by id, with the words of one language. A picture that has no alternative text in
 * it keeps the one of the other language, marked as such: a picture that says nothing is worse. PDF
 * files are no pictures.
 */
export async function picturesById(
  content: Gateway,
  locale: Locale,
  ids: readonly number[],
): Promise<Map<number, Picture>> {
  if (ids.length === 0) return new Map()
  const { docs } = await content.find('media', { locale, where: { id: { in: ids } }, depth: 0 })
  const wordless = docs.filter(({ alt, decorative }) => !alt && !decorative).map(({ id }) => id)
  const words = await wordsIn(content, otherLocale(locale), wordless)
  return new Map(
    docs.flatMap((doc) => {
      const picture = toPicture(doc, words.get(doc.id))
      return picture ? [[doc.id, picture]] : []
    }),
  )
}

async function wordsIn(content: Gateway, lang: Locale, ids: number[]): Promise<Map<number, Words>> {
  if (ids.length === 0) return new Map()
  const { docs } = await content.find('media', {
    locale: lang,
    where: { id: { in: ids } },
    depth: 0,
  })
  return new Map(docs.flatMap(({ id, alt }) => (alt ? [[id, { text: alt, lang }]] : [])))
}

function toPicture(media: Media, otherWords: Words | undefined): Picture | null {
  const { url, width, height, mimeType } = media
  if (!url || !width || !height || !mimeType?.startsWith('image/')) return null
  const sizes = [...Object.values(media.sizes ?? {}), { url, width }]
    .flatMap((size) => (size.url && size.width ? [{ url: path(size.url), width: size.width }] : []))
    .filter(({ width: own }, at, all) => all.findIndex((other) => other.width === own) === at)
  return {
    src: path(sizes.find((size) => size.width >= 960)?.url ?? url),
    srcSet: sizes.map((size) => `${size.url} ${size.width}w`).join(', '),
    width,
    height,
    alt: media.decorative ? '' : (media.alt ?? otherWords?.text ?? ''),
    ...(otherWords && { lang: otherWords.lang }),
    ...(media.drawing && { drawing: true }),
    ...(isTransparent(media) && { transparent: true }),
    caption: media.caption ?? undefined,
    credit: media.credit ?? undefined,
  }
}

/** Files from before this was looked at: of the kinds people upload, PNG is the one that often is. */
const isTransparent = ({ mimeType, transparent }: Media): boolean =>
  transparent ?? mimeType === 'image/png'

/** Files are always fetched from the address the page itself came from. */
const path = (url: string): string => new URL(url, 'http://site').pathname
