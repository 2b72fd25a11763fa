import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The request for looking something up on the side of an operation: same user and transaction, but a
 * language of its own. A Local API call writes its language into the request it is given, and the
 * operation under way would then save its text under that language.
 */
export const isolatedRequest = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale'])

/**
 * The request for saving another document within the save of one: as `isolatedRequest`, and with notes and a
 * query of its own, since hooks read there what was meant for the document that is being saved.
 */
export function requestOfItsOwn(
  req: PayloadRequest,
  context: Record<string, unknown> = {},
): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context', 'query'])
  own.context = context
  own.query = {}
  return own
}
