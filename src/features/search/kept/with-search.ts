import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, SanitizedConfig } from 'payload'
import { namesErased } from '@/cms/erasure/called'
import { termsFor } from '@/cms/erasure/terms'
import { doNightly } from '@/cms/nightly'
import { forgetInSearch } from './erase'
import { reindexSearch } from './reindex'
import { refreshSearch } from './refresh'
import { searched } from './search-text'

/** What is found, and what that is made from. */
const followed: ReadonlySet<string> = new Set([...searched, 'appointments', 'media'])

/** What readers find follows every change of what is public, in its transaction. */
export async function withSearch(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const { hooks, slug } of config.collections) {
    if (!followed.has(slug)) continue
    hooks.afterChange.push(findChanged)
    hooks.afterDelete.push(findDeletedNoMore)
  }
  doNightly(config, reindexSearch)
  return config
}

const findChanged: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await refreshSearch(req, collection.slug, Number(doc.id))
  return doc
}

const findDeletedNoMore: CollectionAfterDeleteHook = async (hook) => {
  const { collection, context, doc, id, req } = hook
  await refreshSearch(req, collection.slug, Number(id))
  await forgetInSearch(req, termsFor(namesErased(context)))
  return doc
}
