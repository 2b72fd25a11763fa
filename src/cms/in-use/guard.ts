import type { SanitizedConfig } from 'payload'
import { usesEndpoint } from './endpoint'
import { refuseManyWhileUsed, refuseWhileUsed } from './refuse'

/**
 * Accounts go when people do: what they wrote and planned names them or does without them. Addresses
 * are kept by hooks alone, and Payload's own types by Payload.
 */
const free = (slug: string): boolean =>
  slug === 'users' || slug === 'addresses' || slug.startsWith('payload-')

/** Gives every type the refusal to delete what is in use, and an answer to where that is. */
export async function withNothingInUseDeleted(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections.filter(({ slug }) => !free(slug))) {
    collection.hooks.beforeOperation.push(refuseManyWhileUsed)
    collection.hooks.beforeDelete.unshift(refuseWhileUsed)
    collection.endpoints = [usesEndpoint, ...(collection.endpoints || [])]
  }
  return config
}
