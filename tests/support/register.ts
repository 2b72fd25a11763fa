import type { Payload } from 'payload'
import { storedDay, type Day } from '@/lib/days'

let made = 0
const unique = (name: string): string => `${name}-${Date.now()}-${(made += 1)}`

/** An organisation to speak for, published in Norwegian. */
export async function publisherNamed(payload: Payload, name: string): Promise<number> {
  const { id } = await payload.create({
    collection: 'organisations',
    locale: 'nb',
    data: { name, slug: unique(name), sector: 'research', _status: 'published' },
  })
  return id
}

/** An organisation that is a partner and published in both languages. */
export async function partner(payload: Payload, names = { nb: 'Partneren', en: 'The partner' }) {
  const data = {
    name: names.nb,
    slug: unique('partneren'),
    sector: 'research',
    partner: true,
  } as const
  const { id } = await payload.create({
    collection: 'organisations',
    locale: 'nb',
    data: { ...data, _status: 'published' },
  })
  await payload.update({
    collection: 'organisations',
    id,
    locale: 'en',
    data: { name: names.en, slug: unique('the-partner'), _status: 'published' },
  })
  return id
}

export async function person(payload: Payload, name: string) {
  const { id } = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name, _status: 'published' },
  })
  return id
}

/** The group that is there from the start. */
export async function coordinationGroup(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'groups',
    where: { kind: { equals: 'coordination' } },
    depth: 0,
  })
  return docs[0]?.id ?? 0
}

type Term = { person: number; organisation: number; from: Day; to?: Day; group?: number }

/** Seats somebody, in the coordination group unless another one is named, published in Norwegian. */
export const appoint = async (payload: Payload, { from, to, ...who }: Term, words = {}) =>
  payload.create({
    collection: 'appointments',
    locale: 'nb',
    data: {
      group: await coordinationGroup(payload),
      ...who,
      from: storedDay(from),
      to: to && storedDay(to),
      _status: 'published',
      ...words,
    },
  })
