import { cache } from 'react'
import { foundIn, idsOf } from '@/lib/ids'
import { downloadsById, type Download } from '@/features/documents/queries'
import { registrationOf, type RegistrationNow } from '@/features/events/registration-state'
import { isPast, movedFrom, toWhen, type When } from '@/features/events/times'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import { organisationsById, type NamedOrganisation } from '@/features/organisations/queries/named'
import { peopleById, type NamedPerson } from '@/features/people/queries'
import type { Block } from '@/features/rich-text/nodes'
import { richText } from '@/features/rich-text/queries'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Event as Document } from '@/payload-types'
import { gateway, type Gateway } from '@/data'
import { fullEvents } from './full'
import { toProgramme, speakersOf, type ProgrammeItem } from './programme'

/** An event with everything its page shows. */
export type EventPage = When & {
  id: number
  path: string
  slug: string
  title: string
  lead: string
  type: Document['type']
  series?: string
  state: Document['state']
  reason?: string
  /** When it was to begin before it was moved. */
  movedFrom?: string
  past: boolean
  venue?: string
  address?: string
  onlineAddress?: string
  audience?: string
  languages: ('nb' | 'en')[]
  organisers: NamedOrganisation[]
  contact?: NamedPerson
  registration: RegistrationNow
  picture?: Picture
  body: Block[]
  programme: ProgrammeItem[]
  participants?: string
  summary: Block[]
  report?: Download
  recording?: string
  topics: Topic[]
  /** The address in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

export const getEvent = cache(async (locale: Locale, slug: string) =>
  findEvent(await gateway(), locale, slug),
)

/** The event published in this language under this slug, or `null`. */
export async function findEvent(
  content: Gateway,
  locale: Locale,
  slug: string,
): Promise<EventPage | null> {
  const found = await content.whole('events', locale, { slug })
  if (!found) return null
  const { doc, other } = found
  const [body, pictures, organisers, people, topics, reports, full] = await Promise.all([
    richText(content, locale, doc.body),
    picturesById(content, locale, idsOf([doc.picture])),
    organisationsById(content, locale, idsOf(doc.organisers)),
    peopleById(content, locale, idsOf([doc.contact, ...speakersOf(doc)])),
    listTopics(content, locale),
    downloadsById(content, locale, idsOf([doc.afterwards?.report])),
    fullEvents(content, [doc]),
  ])
  const when = toWhen(doc)
  return {
    ...when,
    id: doc.id,
    path: href(locale, 'event', { slug: doc.slug }),
    slug: doc.slug,
    title: doc.title,
    lead: doc.lead,
    type: doc.type,
    series: doc.series || undefined,
    state: doc.state,
    reason: doc.stateReason || undefined,
    movedFrom: movedFrom(doc),
    past: isPast(when, content.clock),
    venue: doc.venue || undefined,
    address: doc.address || undefined,
    onlineAddress: doc.onlineAddress || undefined,
    audience: doc.audience || undefined,
    languages: doc.languages ?? [],
    organisers,
    contact: foundIn(people, doc.contact),
    registration: registrationOf(doc.registration, { ...when, state: doc.state }, content.clock, {
      page: href(locale, 'registration', { slug: doc.slug }),
      isFull: full.has(doc.id),
    }),
    picture: foundIn(pictures, doc.picture),
    body,
    programme: toProgramme(doc, { locale, people, topics }),
    participants: doc.afterwards?.participants || undefined,
    summary: paragraphs(doc.afterwards?.summary),
    report: [...reports.values()][0],
    recording: doc.afterwards?.recording || undefined,
    topics: topicsOf(topics, idsOf(doc.topics)),
    other: other ? href(otherLocale(locale), 'event', { slug: other.slug }) : undefined,
    updatedAt: doc.updatedAt,
  }
}

const paragraphs = (text: string | null | undefined): Block[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => ({
      kind: 'paragraph',
      children: [{ kind: 'text', text: paragraph.trim(), bold: false, italic: false }],
    }))
