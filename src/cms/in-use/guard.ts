import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
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
    showUses(collection.admin, collection.slug)
    collection.hooks.beforeOperation.push(refuseManyWhileUsed)
    collection.hooks.beforeDelete.unshift(refuseWhileUsed)
    collection.endpoints = [usesEndpoint, ...(collection.endpoints || [])]
  }
  return config
}

/** The panel's dialogues about throwing away and deleting say where a document is used. */
function showUses(admin: SanitizedCollectionConfig['admin'], collectionSlug: string): void {
  const { components = {} } = admin
  const { edit = {}, beforeListTable = [] } = components
  admin.components = {
    ...components,
    beforeListTable: [
      ...beforeListTable,
      { path: '/src/admin/in-use/of-selection#UsesOfSelection', clientProps: { collectionSlug } },
    ],
    edit: {
      ...edit,
      beforeDocumentControls: [
        ...(edit.beforeDocumentControls ?? []),
        '/src/admin/in-use/of-document#UsesOfDocument',
      ],
    },
  }
}
