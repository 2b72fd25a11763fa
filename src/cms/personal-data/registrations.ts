import type { PayloadRequest } from 'payload'
import { mentionedIn, mentions, termsFor } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { holdEvent, settleEvent } from '@/cms/registrations/settle'
import { oneSpelling } from '@/lib/internet-address'
import { registrationDays } from '@/lib/registrations'

/** Who somebody said they were when they registered for an event, as it is stored. */
export type StoredRegistration = {
  id: number
  /** The event, by its title. */
  event: string
  name: string
  email: string
  organisationName: string | null
  place: string
  language: string
  createdAt: string
  keptUntil: string
}

/** What was registered with an address, or by somebody of a name. */
export async function registrationsOf(
  req: PayloadRequest,
  asked: { address: string } | { name: string },
): Promise<StoredRegistration[]> {
  const isNamed = 'name' in asked
  const terms = isNamed ? termsFor([asked.name]) : termsFor([], [oneSpelling(asked.address)])
  const rows = await rowsOf<StoredRegistration & { emailKey: string }>(
    req,
    `select r.id, r.name, r.email, r.email_key as "emailKey", r.organisation_name as "organisationName",
       (select l.title from events_locales l where l._parent_id = e.id order by l._locale = 'nb' desc limit 1) as event,
       r.place::text as place, r.language::text as language, to_json(r.created_at)#>>'{}' as "createdAt",
       ((greatest(e.start, coalesce(e."end", e.start)) at time zone 'Europe/Oslo')::date + ${registrationDays})::text
         as "keptUntil"
     from registrations r join events e on e.id = r.event_id
     where ${mentionedIn(isNamed ? 'r.name' : 'r.email_key', terms)} order by r.id desc`,
  )
  return rows
    .filter(({ emailKey, name }) =>
      isNamed ? mentions(name, terms) : emailKey === oneSpelling(asked.address),
    )
    .map(({ emailKey: _, ...stored }) => stored)
}

/** Deletes what was registered with an address. The places go to those who wait. Returns their numbers. */
export async function eraseRegistrations(req: PayloadRequest, address: string): Promise<number[]> {
  const found = await rowsOf<{ event: number }>(
    req,
    `select distinct event_id as event from registrations
     where id in (${idsIn(await registrationsOf(req, { address }))}) order by event_id`,
  )
  const full = new Map<number, boolean>()
  // In the order of their numbers, so that two who do this never wait for each other.
  for (const { event } of found) full.set(event, await holdEvent(req, event))
  const gone = (await registrationsOf(req, { address })).map(({ id }) => id)
  if (gone.length > 0)
    await runSql(req, `delete from registrations where id in (${gone.join(', ')})`)
  for (const [event, wasFull] of full) await settleEvent(req, event, wasFull)
  return gone
}

const idsIn = (stored: readonly StoredRegistration[]): string =>
  [0, ...stored.map(({ id }) => id)].join(', ')
