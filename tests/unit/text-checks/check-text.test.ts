import { describe, expect, it } from 'vitest'
import { checkText } from '@/cms/text-checks/check-text'
import { keyOfFinding, stopsPublishing } from '@/cms/text-checks/finding'
import { lixOf, readingEase } from '@/cms/text-checks/lix'
import { spellingsFrom } from '@/cms/text-checks/spelling'
import type { News } from '@/payload-types'

const site = spellingsFrom([
  'Kreftregisteret',
  'Samfunnsoppdraget',
  'Toppledermøtet',
  'Helsedirektoratet',
  'Norwegian',
  'Strategigruppe',
])

type Node = { type: string } & Record<string, unknown>
const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
const heading = (tag: string, words: string): Node => ({
  type: 'heading',
  tag,
  children: [text(words)],
})
const link = (words: string): Node => ({
  type: 'link',
  fields: { url: 'https://example.org' },
  children: [text(words)],
})
const bodyOf = (...children: Node[]) => ({ root: { type: 'root', children } })

const found = (body: object, language: News['language'] = 'nb', rest: object = {}) =>
  checkText({ body, language, ...rest }, site)
const said = (words: string, language: News['language'] = 'nb') =>
  found(bodyOf(paragraph(text(words))), language).map(
    ({ rule, words: about, better }) => `${rule} «${about}»${better ? ` → ${better}` : ''}`,
  )

describe('the slips of the source documents', () => {
  it.each([
    ['Les mer om samfunnsopdraget på kreft.', 'spelling «samfunnsopdraget» → samfunnsoppdraget'],
    ['Mari Nygård i Krefregisteret sa det.', 'spelling «Krefregisteret» → Kreftregisteret'],
    ['Alle kom til toppleder møtet.', 'splitWord «toppleder møtet» → toppledermøtet'],
    ['Alle kom til topplederm øtet.', 'splitWord «topplederm øtet» → toppledermøtet'],
  ])('%s', (words, finding) => {
    expect(said(words)).toEqual([finding])
  })

  it('a paragraph in bold that stands for a heading', () => {
    expect(found(bodyOf(paragraph(text('Helsedata i fokus', 1))))).toMatchObject([
      { rule: 'boldHeading', words: 'Helsedata i fokus', place: { field: 'body', block: 0 } },
    ])
    expect(found(bodyOf(paragraph(text('Helsedata', 1), text(' er viktig.'))))).toEqual([])
    expect(found(bodyOf(paragraph(text('Dette er en hel setning i fet skrift.', 1))))).toEqual([])
  })

  it.each(['her', 'Her', 'her.', 'Les mer her', 'les mer', 'klikk her', 'here', 'Read more', ''])(
    'a link with the text «%s»',
    (words) => {
      const findings = found(bodyOf(paragraph(text('Rapporten ligger '), link(words))))
      expect(findings.map(({ rule }) => rule)).toEqual(['linkText'])
      expect(findings.every(stopsPublishing)).toBe(true)
    },
  )
})

it.each([
  'Kreftregisterets tall viser det, sier Kreftregistere.',
  'Strategigruppen og strategigruppa møtes i Helsedirektoratet.',
  'Hermed les merkelappen: se rapporten fra arbeidsmøtet.',
  'NTNU, OUS og SINTEF er med i ECHoS.',
  'De møttes 1. juni 2027 og sa «ja».',
  'Tallene for juni er klare.',
])('nothing is said of «%s»', (words) => {
  expect(said(words)).toEqual([])
})

it('a link that says where it leads is left alone', () => {
  expect(found(bodyOf(paragraph(link('rapporten fra arbeidsmøtet'))))).toEqual([])
})

it('headings that skip a level stop publishing, those that go back up do not', () => {
  const wrong = found(bodyOf(heading('h2', 'Først'), heading('h4', 'For langt ned')))
  expect(wrong).toMatchObject([
    { rule: 'headingJump', words: 'For langt ned', place: { block: 1 } },
  ])
  expect(wrong.every(stopsPublishing)).toBe(true)
  expect(found(bodyOf(heading('h3', 'Begynner for langt ned')))).toHaveLength(1)
  expect(
    found(
      bodyOf(heading('h2', 'En'), heading('h3', 'To'), heading('h4', 'Tre'), heading('h2', 'En')),
    ),
  ).toEqual([])
})

it.each([
  ['nb', 'Hun sa "ja" til det.', '«»'],
  ['nb', 'Hun sa “ja” til det.', '«»'],
  ['en', 'She said «yes» to it.', '“ ”'],
] as const)(
  'quotation marks of another language are marked in %s: %s',
  (language, words, better) => {
    expect(found(bodyOf(paragraph(text(words))), language)).toMatchObject([
      { rule: 'quotationMarks', better },
    ])
  },
)

it.each([
  ['nb', 'Møtet er 3. juni.', '3. juni'],
  ['nn', 'Møtet er 3. juni i Bergen.', '3. juni'],
  ['en', 'We meet on 3 June in Bergen.', '3 June'],
  ['en', 'We meet on June 3rd, again.', 'June 3rd'],
] as const)('a date without a year is marked in %s: %s', (language, words, about) => {
  expect(found(bodyOf(paragraph(text(words))), language)).toMatchObject([
    { rule: 'dateWithoutYear', words: about },
  ])
  expect(said('We meet on 3 June 2027 and June 4, 2027.', 'en')).toEqual([])
})

it.each(['ALLE SKAL VÆRE MED på dette.', 'Dette er KJEMPEVIKTIG for oss.'])(
  'words in capitals are marked: %s',
  (words) => {
    expect(said(words)[0]).toMatch(/^capitals/)
  },
)

it.each([
  [{ alt: '' }, 'altMissing'],
  [{ alt: 'IMG_2041.JPG' }, 'altIsFileName'],
  [{ alt: 'DSC00123' }, 'altIsFileName'],
])(
  'a picture that says nothing to those who cannot see it stops publishing: %o',
  (picture, rule) => {
    const findings = found(bodyOf(), 'nb', { picture })
    expect(findings.map((finding) => finding.rule)).toEqual([rule])
    expect(findings.every(stopsPublishing)).toBe(true)
  },
)

it.each([{ alt: 'To forskere' }, { alt: '', decorative: true }])(
  'a picture with words, or for decoration, is left alone: %o',
  (picture) => {
    expect(found(bodyOf(), 'nb', { picture })).toEqual([])
  },
)

it('nynorsk is not measured by bokmål spellings', () => {
  expect(said('Eit samfunnsopdrag og samfunnsopdraget.', 'nn')).toEqual([])
})

it('title, lead, blocks and lists are read as running text is', () => {
  const block = {
    type: 'block',
    fields: { blockType: 'factBox', title: 'Krefregisteret', text: 'ok' },
  }
  const list = {
    type: 'list',
    children: [{ type: 'listitem', children: [text('Krefregisteret')] }],
  }
  const findings = found(bodyOf(block, list), 'nb', {
    title: 'Krefregisteret',
    lead: 'Krefregisteret',
  })
  expect(findings.map(({ place }) => place)).toEqual([
    { field: 'title' },
    { field: 'lead' },
    { field: 'body', block: 0 },
    { field: 'body', block: 1 },
  ])
})

it('what is meant is known by its words, wherever in the text they stand', () => {
  const one = found(bodyOf(paragraph(text('Krefregisteret'))))
  const other = found(bodyOf(heading('h2', 'Krefregisteret'), paragraph(text('Noe.'))))
  expect(one.map(keyOfFinding)).toEqual(other.map(keyOfFinding))
})

it('the reading ease is that of Björnsson, and not told of a few words', () => {
  const sentence = 'Vi ser på tall fra hele landet nå. '
  expect(lixOf({ lead: sentence })).toBeNull()
  const easy = lixOf({ lead: sentence.repeat(10) })
  expect(easy).toBe(8)
  expect(readingEase(easy ?? 0)).toBe('veryEasy')
  const long = 'Samfunnsoppdragets koordineringsgruppe representerer forskningsinstitusjonene '
  expect(lixOf({ lead: long.repeat(20) })).toBe(180)
})
