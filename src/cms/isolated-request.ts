import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The request for looking something up on the side of an operation: same user and transaction, but a
 * language of its own. A Local API call writes its language into the request it is given, and the
 * operation under way would then save its text under that language.
 */
export const isolatedRequest = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale'])
