import { locks } from './locks'
import { part } from './parts'
import { purgeChannel, seeLog } from './purge'
import { isFull, type PlacesNow } from './registrations'

/** Statements of one transaction, whose connection is the caller's. */
export type AskIn = <Row>(statement: string, values: unknown[]) => Promise<Row[]>

/** A message to somebody who has registered, with a link by which they can cancel. */
export type PlaceMail = { to: string; subject: string; text: string; language: 'nb' | 'en' }

/** What a message says of an event, in the language of whoever gets it where the event has it. */
export type EventInMail = {
  title: string
  slug: string
  lang: 'nb' | 'en'
  start: string
  timeKnown: boolean
}

/** Somebody who has registered. */
export type Registered = { id: number; email: string; language: 'nb' | 'en'; token: string }

/**
 * Whoever takes or frees places of an event waits here for the one before, until their transaction has ended. The row
 * of the event comes first: whoever saves the event holds it before they come here, and whoever registers needs it.
 */
export async function holdPlaces(
  ask: AskIn,
  event: number,
  row: 'share' | 'update' = 'share',
): Promise<void> {
  const strength = { share: 'key share', update: 'update' }[row]
  await ask(`select from events where id = $1 for ${strength}`, [event])
  await ask('select pg_advisory_xact_lock($1::int, $2::int)', [locks.registrations, event])
}

/** An event that has begun, as `src/features/events/times.ts` reckons: without a time of day, when its last day is over. */
const hasNotBegun = `(case when coalesce(e.time_known, true) then e.start
  else ((coalesce(e."end", e.start) at time zone 'Europe/Oslo')::date + 1)::timestamp at time zone 'Europe/Oslo'
  end) > now()`

/** Readers see it in a language. */
const isPublic = `(e.deleted_at is null and exists (select from events_locales p where p._parent_id = e.id and p._status = 'published'))`

/** Takes place, in public, with registration of its own. */
const isRegistered = `e.registration_own and e.state <> 'cancelled' and ${isPublic} and ${hasNotBegun}`

/** What is taken of an event, and what there is; `null` when there is no such event. */
export async function takenPlaces(
  ask: AskIn,
  event: number,
  language: 'nb' | 'en' | null = null,
): Promise<PlacesNow | null> {
  const [found] = await ask<PlacesNow>(
    `select e.registration_capacity::int as capacity,
       (select count(*)::int from registrations r where r.event_id = e.id and r.place = 'seat') as seats,
       (select count(*)::int from registrations r where r.event_id = e.id and r.place = 'waiting') as waiting,
       coalesce(e.registration_waiting_list, false) as "hasWaitingList",
       coalesce(${isRegistered} and (e.registration_opens is null or e.registration_opens <= now())
         and (e.registration_closes is null or e.registration_closes > now())
         and exists (select from events_locales l where l._parent_id = e.id and l._status = 'published'
           and ($2::text is null or l._locale::text = $2::text)), false) as "isOpen"
     from events e where e.id = $1`,
    [event, language],
  )
  return found ?? null
}

/** An event in a language, or in its other one. */
export async function eventInMail(
  ask: AskIn,
  event: number,
  language: 'nb' | 'en',
): Promise<EventInMail> {
  const [found] = await ask<EventInMail>(
    `select l.title, l.slug, l._locale::text as lang, to_json(e.start)#>>'{}' as start,
       coalesce(e.time_known, true) as "timeKnown"
     from events e join events_locales l on l._parent_id = e.id where e.id = $1
     order by l._status = 'published' desc, l._locale::text = $2 desc limit 1`,
    [event, language],
  )
  if (!found) throw new Error('There is no such event.')
  return found
}

/** Puts a message into the queue (`src/cms/mail/queue.ts` writes the same row). The link goes with its text when it was sent. */
export async function queuePlaceMail(
  ask: AskIn,
  registration: number,
  mail: PlaceMail,
): Promise<void> {
  await ask(
    `insert into mails ("to", subject, text, language, state, until, next_try, tries, secret, about)
     values ($1, $2, $3, $4::enum_mails_language, 'waiting', now() + interval '7 days', now(), 0, true, $5)`,
    [mail.to, mail.subject, mail.text, mail.language, `registrations ${registration}`],
  )
}

/** What was sent about a registration, and what waits still, goes with it. */
export const forgetPlaceMails = (ask: AskIn, registration: number): Promise<unknown> =>
  ask('delete from mails where about = $1', [`registrations ${registration}`])

/** Tells the page caches that an event became full, or is not full any more. */
export const tellFull = (ask: AskIn, event: number): Promise<unknown> =>
  ask(
    `with noted as (insert into purge_log (parts, gone) values (array[$1::text], '{}'))
     select pg_notify($2, $3)`,
    [placesPart(event), purgeChannel, seeLog],
  )

/** What shows whether an event is full is made of this. */
export const placesPart = (event: number): string => part.listOf('registrations', 'event', event)

/**
 * Gives what is free to those who wait, the first one first, and tells them. `wasFull`: as the pages say. The places
 * are held.
 */
export async function settlePlaces(
  ask: AskIn,
  event: number,
  wasFull: boolean,
  mailOf: (who: Registered, about: EventInMail) => PlaceMail,
): Promise<void> {
  const moved = await ask<Registered>(
    `update registrations set place = 'seat', updated_at = now() where id in (
       select r.id from registrations r join events e on e.id = r.event_id
       where r.event_id = $1 and r.place = 'waiting' and ${isRegistered}
       order by r.id
       limit (select case when e.registration_capacity is null then null else greatest(0,
         e.registration_capacity::int - (select count(*)::int from registrations s where s.event_id = e.id and s.place = 'seat'))
         end from events e where e.id = $1))
     returning id, email, language::text as language, token`,
    [event],
  )
  for (const who of moved.toSorted((a, b) => a.id - b.id))
    await queuePlaceMail(ask, who.id, mailOf(who, await eventInMail(ask, event, who.language)))
  const now = await takenPlaces(ask, event)
  if (now && isFull(now) !== wasFull) await tellFull(ask, event)
}
