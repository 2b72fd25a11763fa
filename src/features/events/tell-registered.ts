import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { tellRegistered } from '@/cms/registrations/settle'
import { isSame, publicFacts, type Facts } from './public-facts'

const keyOf = (id: unknown): string => `event as readers knew it:${String(id)}`

/** What readers know of an event, kept until it is saved. */
export const rememberPublic: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update')
    context[keyOf(originalDoc?.id)] = await publicFacts(req, Number(originalDoc?.id))
  return data
}

/** Whoever has registered is told when an event to come gets another time in public, or is cancelled. A draft tells nobody. */
export const tellOfChange: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  // Written by the hook above.
  const before = context[keyOf(doc.id)] as Facts | null | undefined
  const now = before ? await publicFacts(req, Number(doc.id)) : null
  const news = before && now ? newsOf(before, now) : null
  if (news) await tellRegistered(req, Number(doc.id), news)
  return doc
}

function newsOf(before: Facts, now: Facts): 'eventCancelled' | 'eventMoved' | null {
  if (new Date(String(now.start)) <= new Date()) return null
  if (now.state === 'cancelled') return before.state === 'cancelled' ? null : 'eventCancelled'
  return isSame(before.start, now.start) ? null : 'eventMoved'
}
