import type { News } from '@/payload-types'
import type { Finding } from './finding'
import { partOf, textParts } from './parts'
import { misspelt, split, type Spellings } from './spelling'
import {
  boldHeadings,
  capitals,
  datesWithoutYear,
  headingJumps,
  quotationMarks,
  vagueLinks,
} from './style'

export type CheckedText = {
  title?: unknown
  lead?: unknown
  body?: unknown
  language: News['language']
  /** What is written about the picture of the document, where there is one and its words may be changed. */
  picture?: { alt?: unknown; decorative?: unknown } | undefined
}

/** The languages articles are written in. */
export const isWrittenLanguage = (value: unknown): value is News['language'] =>
  value === 'nb' || value === 'nn' || value === 'en'

/** What an editor would mark in a text, in reading order. */
export function checkText(text: CheckedText, spellings: Spellings): Finding[] {
  const { language } = text
  const body = textParts(text.body)
  const parts = [...partOf('title', text.title), ...partOf('lead', text.lead), ...body]
  const jumps = [...headingJumps(body)]
  return [
    ...(text.picture ? altOf(text.picture) : []),
    ...parts.flatMap((part) => [
      ...jumps.filter(({ place }) => place === part.place),
      ...vagueLinks(part),
      ...boldHeadings(part),
      ...capitals(part),
      ...quotationMarks(part, language),
      ...datesWithoutYear(part, language),
      // Nynorsk spells many of the site’s words otherwise.
      ...(language === 'nn' ? [] : [...misspelt(part, spellings), ...split(part, spellings)]),
    ]),
  ]
}

const place = { field: 'pictureWords.alt' } as const

/** What cameras and telephones call their files. */
const fileName =
  /\.(?:jpe?g|png|webp|avif|heic|gif|tiff?)$|^(?:img|dsc|dscn|image|bilde|pxl)[-_ ]?\d{3,}/iu

export const isFileName = (alt: string): boolean => fileName.test(alt.trim())

function altOf({ alt, decorative }: NonNullable<CheckedText['picture']>): Finding[] {
  const words = typeof alt === 'string' ? alt.trim() : ''
  if (decorative) return []
  if (!words) return [{ rule: 'altMissing', place, words: '' }]
  return isFileName(words) ? [{ rule: 'altIsFileName', place, words }] : []
}
