import type { Locale } from './locales'
import { href } from './paths'

/** What cards are about, as addresses say it, in the order it is shown. */
const words = {
  data: { nb: 'data', en: 'data' },
  competence: { nb: 'kompetanse', en: 'competence' },
  testSite: { nb: 'teststeder', en: 'test-sites' },
  patientPanel: { nb: 'brukerpaneler', en: 'patient-panels' },
  coApplicant: { nb: 'medsokere', en: 'co-applicants' },
  infrastructure: { nb: 'infrastruktur', en: 'infrastructure' },
} as const

export type CardKind = keyof typeof words
export const cardKinds = Object.keys(words) as CardKind[]

export const cardsPath = (locale: Locale, kind: CardKind): string =>
  href(locale, 'cardsOfKind', { slug: words[kind][locale] })

/** The kind of cards that the last word of an address stands for. */
export const cardKindNamed = (locale: Locale, slug: string): CardKind | undefined =>
  cardKinds.find((kind) => words[kind][locale] === slug)
