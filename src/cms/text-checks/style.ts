import type { News } from '@/payload-types'
import type { Finding } from './finding'
import type { Part } from './parts'

type Language = News['language']

const vague = {
  no: /^(?:se |les |les mer |klikk |trykk )?(?:her|denne|dette|link|lenke|les mer|mer)[.!…]*$/iu,
  en: /^(?:(?:read|see|click|press) )?(?:(?:more )?here|this|link|read more|more)[.!…]*$/iu,
}

/** A link says where it leads, by itself: who listens hears them one after the other. */
export function* vagueLinks({ place, links }: Part): Generator<Finding> {
  for (const link of links) {
    const words = link.replaceAll(/\s+/g, ' ').trim()
    if (!words || vague.no.test(words) || vague.en.test(words))
      yield { rule: 'linkText', place, words }
  }
}

/** Headings go one level down at a time, from 2: the title is 1. */
export function* headingJumps(parts: readonly Part[]): Generator<Finding> {
  let above = 1
  for (const { kind, level = 2, place, text } of parts) {
    if (kind !== 'heading') continue
    if (level > above + 1) yield { rule: 'headingJump', place, words: text.trim() }
    above = level
  }
}

const longestHeading = 100

/** A short paragraph in bold looks like a heading, and is none to whoever jumps between headings. */
export function* boldHeadings({ isBold, kind, place, text }: Part): Generator<Finding> {
  const words = text.trim()
  if (kind === 'paragraph' && isBold && words.length <= longestHeading && !/[.!?:]$/.test(words))
    yield { rule: 'boldHeading', place, words }
}

/** Words in capitals are spelt out by some screen readers; abbreviations are short. */
export function* capitals({ place, text }: Part): Generator<Finding> {
  const shouted = /(?<!\p{L})(?:\p{Lu}{8,}|\p{Lu}{3,}(?: \p{Lu}{2,}){2,})(?!\p{L})/gu
  for (const [words] of text.matchAll(shouted)) yield { rule: 'capitals', place, words }
}

const wrongMarks = { nb: /["“”„]/u, nn: /["“”„]/u, en: /["«»„]/u }
const rightMarks = { nb: '«»', nn: '«»', en: '“ ”' }

export function* quotationMarks({ place, text }: Part, language: Language): Generator<Finding> {
  const found = wrongMarks[language].exec(text)
  if (!found) return
  const from = Math.max(0, found.index - 12)
  const words = text.slice(from, found.index + 24).trim()
  yield { rule: 'quotationMarks', place, words, better: rightMarks[language] }
}

const monthsNo =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'
const monthsEn =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const days = {
  no: new RegExp(String.raw`(?<!\d)\d{1,2}\. ?(?:${monthsNo})(?!\p{L})(?! ?\d{4})`, 'giu'),
  en: new RegExp(
    String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:${monthsEn})(?!\p{L})(?!,? ?\d{4})|(?<!\p{L})(?:${monthsEn}) \d{1,2}(?:st|nd|rd|th)?(?!\d)(?!,? ?\d{4})`,
    'gu',
  ),
}

/** News is read for years. */
export function* datesWithoutYear({ place, text }: Part, language: Language): Generator<Finding> {
  for (const [words] of text.matchAll(days[language === 'en' ? 'en' : 'no']))
    yield { rule: 'dateWithoutYear', place, words }
}
