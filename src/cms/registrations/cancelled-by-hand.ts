import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'
import { placeMail } from '@/i18n/place-mail'
import { env } from '@/lib/env'
import { idOf } from '@/lib/ids'
import { eventInMail, queuePlaceMail, type Registered } from '@/lib/registration-places'
import { askOf, holdEvent, settleEvent } from './settle'

const keyOf = (id: unknown): string => `registration:${String(id)}`
type Before = { event: number; wasFull: boolean; isComing: boolean; who: Registered }

/** Keeps the places of the event until the one that is cancelled is given on. */
export const holdBeforeDelete: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  const [found] = await rowsOf<Registered & { event: number; isComing: boolean }>(
    req,
    `select r.id, r.email, r.language::text as language, r.token, r.event_id as event, e.start > now() as "isComing"
     from registrations r join events e on e.id = r.event_id where r.id = ${Number(id)}`,
  )
  if (!found) return
  const { event, isComing, ...who } = found
  const wasFull = await holdEvent(req, event)
  context[keyOf(id)] = { event, wasFull, isComing, who } satisfies Before
}

/** Whoever is cancelled is told, and the first of those who wait gets the place. */
export const settleAfterDelete: CollectionAfterDeleteHook = async ({ context, doc, id, req }) => {
  // Written by the hook above.
  const before = context[keyOf(id)] as Before | undefined
  if (!before || idOf(doc.event) === null) return doc
  const { event, isComing, wasFull, who } = before
  const ask = askOf(req)
  if (isComing)
    await queuePlaceMail(
      ask,
      who.id,
      placeMail('takenAway', who, await eventInMail(ask, event, who.language), env.SERVER_URL),
    )
  await settleEvent(req, event, wasFull)
  return doc
}
