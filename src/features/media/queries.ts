import { otherLocale, type Locale } from '@/i18n/locales'
import type { TextIn } from '@/i18n/words'
import { toFact, type Brief, type Gateway } from '@/data'
import { sizesOf } from '@/lib/picture-sizes'
import { focusIn, shareCrop, shareName } from '@/lib/share-image'
import type { Picture } from './picture'

type File = Brief<'media'>

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
  const files = await content.inLanguages('media', ids)
  return new Map(
    files.flatMap((file) => {
      const own = toFact(file, locale)
      const picture =
        own &&
        toPicture(content, own.doc, {
          words: wordsElsewhere(file.in, locale),
          credit: file.in[otherLocale(locale)]?.credit,
        })
      return picture ? [[file.id, picture]] : []
    }),
  )
}

/** The alternative text in the other language of a picture that needs one and has none in this. */
function wordsElsewhere(languages: Partial<Record<Locale, File>>, locale: Locale) {
  const [own, lang] = [languages[locale], otherLocale(locale)]
  const text = languages[lang]?.alt
  return own?.alt || own?.decorative || !text ? undefined : { text, lang }
}

function toPicture(
  { fileUrl }: Gateway,
  media: File,
  elsewhere: { words: TextIn | undefined; credit: string | null | undefined },
): Picture | null {
  const { words: otherWords } = elsewhere
  const { filename, width, height, mimeType, motif } = media
  if (!filename || !width || !height || !mimeType?.startsWith('image/')) return null
  const focus = focusIn(media)
  // What is shown by a link has its files there, as they were sent.
  const isAtItsAddress = fileUrl(filename).startsWith('/api/')
  const sizes = [...Object.values(media.sizes ?? {}), { filename, width }]
    .flatMap((size) =>
      size.filename && size.width ? [{ url: fileUrl(size.filename), width: size.width }] : [],
    )
    .filter(({ width: own }, at, all) => all.findIndex((other) => other.width === own) === at)
  return {
    src: sizes.find((size) => size.width >= 960)?.url ?? fileUrl(filename),
    srcSet: sizes.map((size) => `${size.url} ${size.width}w`).join(', '),
    ...(isAtItsAddress && {
      avif: sizesOf({ filename, width })
        .map((size) => `${fileUrl(size.name)} ${size.width}w`)
        .join(', '),
    }),
    width,
    height,
    alt: media.decorative ? '' : (media.alt ?? otherWords?.text ?? ''),
    ...(otherWords && { lang: otherWords.lang }),
    ...(media.drawing && { drawing: true }),
    ...(motif?.seed && { motif: { seed: motif.seed, pillar: motif.pillar ?? undefined } }),
    ...(isTransparent(media) && { transparent: true }),
    ...(focus && { focus }),
    share: {
      src: fileUrl(shareName(filename, focus)),
      ...shareCrop({ width, height }, focus).made,
    },
    caption: media.caption ?? undefined,
    // A name is the same in every language.
    credit: (media.credit || elsewhere.credit) ?? undefined,
    ...(media.pressUse && { press: fileUrl(filename) }),
  }
}

/** Files from before this was looked at: of the kinds people upload, PNG is the one that often is. */
const isTransparent = ({ mimeType, transparent }: File): boolean =>
  transparent ?? mimeType === 'image/png'
