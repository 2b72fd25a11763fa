import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader, { type ExpandedTags } from 'exifreader'
import { property } from '@/lib/property'

// Node finds no named export in what is no module of its own kind.
// oxlint-disable-next-line import/no-named-as-default-member
const { load } = ExifReader

/** What photographers and agencies write into a picture: who made it, and what it shows. */
export type WordsInFile = { credit?: string; caption?: string }

/**
 * Reads IPTC, XMP and EXIF. The description that cameras write by themselves (EXIF `ImageDescription`: “OLYMPUS DIGITAL
 * CAMERA”) is left out. A file that cannot be read says nothing.
 */
export function wordsInFile(data: Buffer): WordsInFile {
  try {
    const { exif, iptc, xmp } = read(data)
    const photographer = first(iptc?.['By-line'], xmp?.['creator'], exif?.['Artist'])
    const agency = first(iptc?.['Credit'], xmp?.['Credit'])
    return {
      credit: credited(photographer, agency),
      caption: first(iptc?.['Caption/Abstract'], xmp?.['description']),
    }
  } catch {
    return {}
  }
}

const read = (data: Buffer): ExpandedTags =>
  load(data, {
    expanded: true,
    // Without one it looks for a parser at the time of the call, which a bundle does not find.
    domParser: new DOMParser({ onError: onErrorStopParsing }),
  })

/** `Kari Nordmann / Kreftforeningen`; one of them where the other says it already. */
function credited(
  photographer: string | undefined,
  agency: string | undefined,
): string | undefined {
  if (!photographer || !agency) return photographer ?? agency
  const [maker, both] = [photographer, agency].map((name) => name.toLocaleLowerCase('nb'))
  if (both?.includes(String(maker))) return agency
  if (maker?.includes(String(both))) return photographer
  return `${photographer} / ${agency}`
}

const longest = 500

const first = (...tags: unknown[]): string | undefined =>
  tags
    .map((tag) => [tag].flat().map(textOf).filter(Boolean).join(', ').slice(0, longest))
    .find(Boolean)

/** One line, without what cannot be seen. */
function textOf(tag: unknown): string {
  const text = property(tag, 'description')
  return typeof text === 'string' ? text.replaceAll(/[\p{C}\s]+/gu, ' ').trim() : ''
}
