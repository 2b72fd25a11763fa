import type { CollectionBeforeOperationHook } from 'payload'

/** Texts are stored with composed letters, so what is searched for is composed as well: å is one letter. */
export const composeSearch: CollectionBeforeOperationHook = ({ args }) => {
  if ('where' in args && args.where) Object.assign(args, { where: composed(args.where) })
}

/** The same query with every string in NFC, however deep it stands. */
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(composed)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, composed(each)]))
}
