import type { Locale } from './locales'
import { href } from './paths'

/** The kinds of initiatives, as addresses say them, in the order they are shown. */
const words = {
  network: { nb: 'nettverk', en: 'networks' },
  contactPoint: { nb: 'kontaktpunkter', en: 'contact-points' },
  euProject: { nb: 'eu-prosjekter', en: 'eu-projects' },
  earlyAction: { nb: 'tidlige-tiltak', en: 'early-actions' },
  flagship: { nb: 'flaggskip', en: 'flagships' },
} as const

export type InitiativeKind = keyof typeof words
export const initiativeKinds = Object.keys(words) as InitiativeKind[]

export const networksPath = (locale: Locale, kind: InitiativeKind): string =>
  href(locale, 'networksOfKind', { slug: words[kind][locale] })

/** The kind that the last word of an address stands for. */
export const kindNamed = (locale: Locale, slug: string): InitiativeKind | undefined =>
  initiativeKinds.find((kind) => words[kind][locale] === slug)

/** Where one initiative stands on the page of them all. */
export const initiativeId = (id: number): string => `initiative-${id}`
export const initiativePath = (locale: Locale, id: number): string =>
  `${href(locale, 'networks')}#${initiativeId(id)}`
