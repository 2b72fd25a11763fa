import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { translate } from '@/cms/translate'

/**
 * Many documents are changed or deleted over REST by their numbers. The panel's "all" asks for whatever
 * meets the filter of the list, in the public rows at that moment: without what was searched for, with
 * documents that came since, and past the drafts that the list showed.
 */
export const namedOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI !== 'REST' || (operation !== 'update' && operation !== 'delete')) return
  // Each operation has arguments of a type of its own.
  const { id, where } = args as { id?: unknown; where?: unknown }
  if (id === undefined && !namesDocuments(where))
    throw new APIError(translate(req, 'chooseOnPage'), 400, null, true)
}

/** Whether nothing but documents named by their numbers can meet a condition. */
export function namesDocuments(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(([key, value]: [string, unknown]) => {
    const parts = Object.values(Object(value) as object)
    if (key.toLowerCase() === 'and') return parts.some(namesDocuments)
    if (key.toLowerCase() === 'or') return parts.length > 0 && parts.every(namesDocuments)
    return key === 'id' && ['in', 'equals'].some((each) => isNumbers(Object(value)[each]))
  })
}

const isNumbers = (value: unknown): boolean => value !== undefined && value !== null && value !== ''
