import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { translate } from '@/cms/translate'
import type { Message } from '@/payload-types'
import { hasBeenShown, type HasBeenShown } from './record/shown'

/** What was shown is not deleted: it is ended. */
export const refuseDeletingShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await hasBeenShown(req, Number(id))) throw refusal(req, 'messageShown')
}

/**
 * A message that stands on the site may be corrected, which the record tells, and ended. It is not
 * thrown away, and its window is not moved to where it was not; when it is over, it stays as it was.
 */
export const keepWhatWasShown: CollectionBeforeChangeHook<Message> = async (hook) => {
  const { data, operation, originalDoc, req } = hook
  const throwsAway = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  if (operation !== 'update' || (data._status !== 'published' && !throwsAway)) return data
  const shown = await hasBeenShown(req, Number(originalDoc?.id))
  if (!shown) return data
  if (throwsAway) throw refusal(req, 'messageShown')
  const why = whyNot(shown, data)
  if (why) throw refusal(req, why)
  return data
}

/** A save takes a while; an end typed as now is no end in the past. */
const aMoment = 120_000

function whyNot(
  shown: HasBeenShown,
  { from, to }: Partial<Message>,
): 'messageOver' | 'messageBegun' | 'messageEndPast' | null {
  if (shown.isOver) return 'messageOver'
  if (from && Number(new Date(from)) !== Number(shown.from)) return 'messageBegun'
  const same = to && shown.to && Number(new Date(to)) === Number(shown.to)
  if (to && !same && Number(new Date(to)) < Date.now() - aMoment) return 'messageEndPast'
  return null
}

const refusal = (req: PayloadRequest, why: Parameters<typeof translate>[1]): APIError =>
  new APIError(translate(req, why), 409, null, true)
