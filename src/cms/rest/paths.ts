import type { SanitizedConfig } from 'payload'
import { nobody } from '@/cms/access/rules'
import { isClosed } from './visitors'

/** Postgres counts documents no higher. */
const highest = 2_147_483_647

/**
 * Whether a path below a collection could lead to something: a number that a document can have, or an
 * endpoint of the collection. Postgres fails on anything else instead of finding nothing.
 */
export function namesDocument(path: string, config: SanitizedConfig): boolean {
  const [, , slug, next, id] = path.split('/')
  const collection = config.collections.find((each) => each.slug === slug)
  if (!collection || !next || slug === 'payload-preferences') return true
  const endpoints = collection.endpoints || []
  if (next === 'versions' && id !== undefined && id !== 'count') return isId(id)
  return isId(next) || endpoints.some((endpoint) => endpoint.path.split('/')[1] === next)
}

const isId = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) <= highest

/** Whether a path leads to a type of ours that somebody may read, or to the site. */
export function exists(path: string, { collections, globals }: SanitizedConfig): boolean {
  const [, , slug, next] = path.split('/')
  if (isClosed(path)) return false
  if (slug === 'globals') return globals.some((each) => each.slug === next)
  return collections.some((each) => each.slug === slug && each.access.read !== nobody)
}

/** Whether a query says something: `where` has fields, and none is asked how far away it is. */
export const makesSense = (query: URLSearchParams): boolean =>
  !query.has('where') &&
  ![...query.keys()].some((key) => /\[(?:near|within|intersects)\]/.test(key))
