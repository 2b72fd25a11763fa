import { foundIn, idsOf } from '@/lib/ids'
import type { NamedPerson } from '@/features/people/queries'
import { topicsOf, type Topic } from '@/features/topics/queries'
import type { Locale } from '@/i18n/locales'
import type { Event } from '@/payload-types'

export type SpeakerRole = 'opener' | 'moderator' | 'panel' | 'presenter'
/** Somebody on the programme, with title and organisation as they were then. */
export type Speaker = { name: string; title?: string; lang: Locale; role?: SpeakerRole }
export type ProgrammeItem = { time?: string; title: string; topic?: Topic; people: Speaker[] }

/** People to be fetched before a programme can be shown. */
export const speakersOf = ({ programme }: Event): unknown[] =>
  (programme ?? []).flatMap(({ people }) => (people ?? []).map(({ person }) => person))

type Known = {
  locale: Locale
  people: ReadonlyMap<number, NamedPerson>
  topics: readonly Topic[]
}

/** The programme in its order. People whose entry is not published are left out. */
export const toProgramme = ({ programme }: Event, known: Known): ProgrammeItem[] =>
  (programme ?? []).map((item) => ({
    time: item.time || undefined,
    title: item.title,
    topic: topicsOf(known.topics, idsOf([item.topic]))[0],
    people: (item.people ?? []).flatMap(({ person, title, role }) => {
      const found = foundIn(known.people, person)
      if (!found) return []
      const own = title ? { title, lang: known.locale } : { title: found.title, lang: found.lang }
      return [{ name: found.name, ...own, role: role ?? undefined }]
    }),
  }))
