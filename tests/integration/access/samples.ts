import type { Payload } from 'payload'
import sharp from 'sharp'
import type { matrix } from './matrix'

export type Slug = keyof typeof matrix
/** `file`: a published PDF, without which no document is published. */
export type World = { payload: Payload; own: number; other: number; person: number; file: number }

let made = 0
const unique = (): string => `${Date.now()}-${(made += 1)}`

/** A small picture that is one. */
export const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: '#224499' } })
    .png()
    .toBuffer()

const titled = (extra: object = {}) => ({ title: 'Tittel', slug: `t-${unique()}`, ...extra })
const named = (extra: object = {}) => ({ name: 'Navn', slug: `n-${unique()}`, ...extra })

/** What a complete document of each type holds; `publisher` only where the type has one. */
export function sample(
  slug: Slug,
  { person, file }: Pick<World, 'person' | 'file'>,
  publisher?: number,
): object {
  const mine = publisher === undefined ? {} : { publisher }
  const samples: Record<Slug, () => object> = {
    news: () => titled({ lead: 'Ingress', language: 'nb', ...mine }),
    events: () =>
      titled({ lead: 'Ingress', start: '2026-12-01T09:00:00Z', type: 'seminar', ...mine }),
    calls: () =>
      titled({ lead: 'Ingress', programme: 'Program', source: 'https://example.org/utlysning' }),
    cards: () => titled({ text: 'Tekst', side: 'seeks', kind: 'data', until: nextMonth, ...mine }),
    documents: () => titled({ file, ...mine }),
    media: () => ({ alt: 'Et bilde', ...mine }),
    organisations: () => named({ sector: 'research' }),
    people: () => ({ name: `Kari ${unique()}` }),
    appointments: () => ({
      person,
      organisation: publisher,
      from: `${nextYear()}-01-01T12:00:00Z`,
      to: `${year}-02-01T12:00:00Z`,
    }),
    groups: () => named(),
    pages: () => titled({ kind: 'plain' }),
    topics: () => named({ lead: 'Ingress', kind: 'pillar', colour: 'access' }),
    initiatives: () => named({ kind: 'flagship' }),
    milestones: () => ({ title: 'Milepæl' }),
    terms: () => ({ name: 'Begrep' }),
    messages: () => ({ text: 'Melding', from: '2026-01-01T00:00:00Z' }),
  }
  return samples[slug]()
}

const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString()
let year = 1900
const nextYear = (): number => (year += 1)

/** A change that editors and owners may make to each type. */
export const change: Record<Slug, object> = {
  news: { lead: 'Endret' },
  events: { lead: 'Endret' },
  calls: { lead: 'Endret' },
  cards: { text: 'Endret' },
  documents: { description: 'Endret' },
  media: { caption: 'Endret' },
  organisations: { description: 'Endret' },
  people: { title: 'Endret' },
  appointments: { role: 'Endret' },
  groups: { mandate: 'Endret' },
  pages: { lead: 'Endret' },
  topics: { lead: 'Endret' },
  initiatives: { description: 'Endret' },
  milestones: { text: 'Endret' },
  terms: { explanation: 'Endret' },
  messages: { linkText: 'Endret' },
}

export const sizeOf = async (): Promise<{
  data: Buffer
  mimetype: string
  name: string
  size: number
}> => {
  const data = await picture()
  return { data, mimetype: 'image/png', name: 'et bilde.png', size: data.length }
}
