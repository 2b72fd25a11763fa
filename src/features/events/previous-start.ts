import type { CollectionBeforeChangeHook } from 'payload'
import { isSame, publicFacts, type Facts } from './public-facts'

/**
 * Keeps when an event was to be before it was moved: what readers were told last, however often a draft says otherwise
 * meanwhile; of one that nobody was told of, what stood there. Written when the start is changed or the status becomes
 * moved; what somebody writes in the field themselves stays. An event that is as planned was never moved.
 */
export const keepPreviousStart: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before: Facts = { ...originalDoc }
  const now: Facts = { ...before, ...data }
  if (now.state === 'planned') return now.previousStart ? { ...data, previousStart: null } : data
  const isNew = !isSame(now.start, before.start) || before.state !== 'moved'
  const isWritten = !isSame(now.previousStart, before.previousStart)
  if (originalDoc?.id === undefined || now.state !== 'moved' || !isNew || isWritten) return data
  const told = (await publicFacts(req, Number(originalDoc.id))) ?? before
  // A draft that moves it once more: it is the same move, whose first date readers know.
  const isUnderWay =
    before.state === 'moved' && before.previousStart && !isSame(before.start, told.start)
  if (isSame(now.start, told.start)) return { ...data, previousStart: told.previousStart ?? null }
  return isUnderWay ? data : { ...data, previousStart: told.start }
}
