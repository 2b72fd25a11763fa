import { randomBytes } from 'node:crypto'
import type { Locale } from '@/i18n/locales'
import { placeMail } from '@/i18n/place-mail'
import {
  eventInMail,
  holdPlaces,
  takenPlaces,
  queuePlaceMail,
  tellFull,
  type AskIn,
  type Registered,
} from '@/lib/registration-places'
import { isFull, nextPlace, type RegisteredPlace } from '@/lib/registrations'
import type { NewRegistration } from './check-registration'
import { inOneTransaction, TakenBack, type RegistrationDatabase } from './database'

type Sent = {
  entry: NewRegistration
  event: number
  locale: Locale
  /** Of the page of the form, which may be used once, and what was sent with it. */
  token: string
  digest: string
  serverUrl: string
}

/** Why nobody was registered: nothing is left, nobody may register just now, or the page was used for somebody else. */
export type NotTaken = 'full' | 'closed' | 'used'

/**
 * A seat at an event, or a place on its waiting list, and the message about it: one after the other, so that there are
 * never more than there are seats. Whoever has a place already keeps it, and is told again.
 */
export const takePlace = (
  pool: RegistrationDatabase,
  sent: Sent,
): Promise<RegisteredPlace | NotTaken> =>
  inOneTransaction<RegisteredPlace, NotTaken>(pool, async (ask) => {
    const { entry, event, locale } = sent
    await holdPlaces(ask, event)
    const isNew = await useToken(ask, sent)
    const places = await takenPlaces(ask, event, locale)
    if (!places?.isOpen) throw new TakenBack<NotTaken>('closed')
    const known = await placeOf(ask, event, entry.emailKey)
    if (known) {
      if (isNew) await tellAgain(ask, known, sent)
      return known.place
    }
    const place = nextPlace(places)
    if (!place) throw new TakenBack<NotTaken>('full')
    const who = await keepRegistration(ask, place, sent)
    await tell(ask, place, who, sent)
    const { capacity, seats } = places
    if (place === 'seat' && isFull({ capacity, seats: seats + 1 })) await tellFull(ask, event)
    return place
  })

/** Whether the page was not used before. The same sent again is no fault. */
async function useToken(ask: AskIn, { digest, token }: Sent): Promise<boolean> {
  const used = await ask(
    'insert into inquiry_tokens (token, digest) values ($1, $2) on conflict do nothing returning token',
    [token, digest],
  )
  if (used.length > 0) return true
  const [before] = await ask<{ digest: string }>(
    'select digest from inquiry_tokens where token = $1',
    [token],
  )
  if (before?.digest !== digest) throw new TakenBack<NotTaken>('used')
  return false
}

type Known = Registered & { place: RegisteredPlace }

async function placeOf(ask: AskIn, event: number, emailKey: string): Promise<Known | undefined> {
  const [found] = await ask<Known>(
    `select id, email, language::text as language, token, place::text as place from registrations
     where event_id = $1 and email_key = $2`,
    [event, emailKey],
  )
  return found
}

async function keepRegistration(
  ask: AskIn,
  place: RegisteredPlace,
  { entry, event, locale }: Sent,
): Promise<Registered> {
  const { email, emailKey, name, organisation } = entry
  const token = randomBytes(24).toString('base64url')
  const [kept] = await ask<Registered>(
    `insert into registrations (event_id, name, email, email_key, organisation_name, place, language, token)
     values ($1, $2, $3, $4, $5, $6::enum_registrations_place, $7::enum_registrations_language, $8)
     returning id, email, language::text as language, token`,
    [event, name, email, emailKey, organisation, place, locale, token],
  )
  if (!kept) throw new Error('A registration was not kept.')
  return kept
}

async function tell(
  ask: AskIn,
  place: RegisteredPlace,
  who: Registered,
  { event, serverUrl }: Pick<Sent, 'event' | 'serverUrl'>,
): Promise<void> {
  const about = await eventInMail(ask, event, who.language)
  await queuePlaceMail(ask, who.id, placeMail(place, who, about, serverUrl))
}

/** Once an hour at most: somebody else may have typed the address. */
async function tellAgain(ask: AskIn, known: Known, sent: Sent): Promise<void> {
  const told = await ask(
    `select from mails where about = $1 and created_at > now() - interval '1 hour' limit 1`,
    [`registrations ${known.id}`],
  )
  if (told.length === 0) await tell(ask, known.place, known, sent)
}
