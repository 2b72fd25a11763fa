import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { dayOf, daysBetween, todayInOslo, type Day } from '@/lib/days'

/** For so many days a card may stand, so that no card is forgotten. */
const mostDays = 366

/** Whether a stored last day lies before a day. */
export const isBeforeDay = (until: unknown, today: Day): boolean =>
  typeof until === 'string' && !Number.isNaN(Date.parse(until)) && dayOf(new Date(until)) < today

/** A last day that somebody chooses has yet to come, and comes within a year. One that stands may pass. */
export const refuseUnlikelyEnd: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const until: unknown = data?.['until']
  if (typeof until !== 'string' || Number.isNaN(Date.parse(until))) return data
  const before: unknown = originalDoc?.until
  if (typeof before === 'string' && dayOf(new Date(before)) === dayOf(new Date(until))) return data
  const today = todayInOslo()
  if (isBeforeDay(until, today)) throw refusal(translate(req, 'cardEndsBeforeToday'), 'until')
  if (daysBetween(today, dayOf(new Date(until))) > mostDays)
    throw refusal(translate(req, 'cardEndsTooLate'), 'until')
  return data
}
