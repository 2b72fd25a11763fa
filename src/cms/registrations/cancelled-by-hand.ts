import type {
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { rowsOf } from '@/cms/publishing/transaction'
import { placeMail } from '@/i18n/place-mail'
import { env } from '@/lib/env'
import { idOf } from '@/lib/ids'
import {
  eventInMail,
  forgetPlaceMails,
  queuePlaceMail,
  type Registered,
} from '@/lib/registration-places'
import { askOf, holdEvent, settleEvent } from './settle'

const keyOf = (id: unknown): string => `registration:${String(id)}`
type Before = { event: number; wasFull: boolean; isComing: boolean; who: Registered }

/**
 * Before anything else is locked, as by whoever cancels by the link: the refusal to delete what is in use locks the
 * registration, which somebody who has the places of the event may be about to change. In the order of their numbers.
 */
export const holdBeforeRows: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, overrideAccess, req } = hook
  if (operation !== 'delete') return
  const several = 'where' in args ? args.where : undefined
  const one = 'id' in args ? { id: { equals: args.id } } : undefined
  const where = several ?? one
  if (!where) return
  const { docs } = await req.payload.find({
    collection: 'registrations',
    where,
    pagination: false,
    depth: 0,
    select: { event: true },
    overrideAccess: overrideAccess === true,
    user: req.user,
    req: isolatedRequest(req),
  })
  const events = new Set(docs.map(({ event }) => idOf(event) ?? 0))
  for (const event of [...events].toSorted((a, b) => a - b)) await holdEvent(req, event)
}

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
  await forgetPlaceMails(ask, who.id)
  if (isComing)
    await queuePlaceMail(
      ask,
      who.id,
      placeMail('takenAway', who, await eventInMail(ask, event, who.language), env.SERVER_URL),
    )
  await settleEvent(req, event, wasFull)
  return doc
}
