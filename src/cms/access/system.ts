import type { Access, CollectionConfig, SanitizedConfig } from 'payload'
import { showSystemDates } from '@/cms/fields/dates/system-dates'
import { allOrNothing } from '@/cms/payload-overrides/bulk'
import { boundReads } from './bounded-reads'
import { composeSearch } from './compose-search'
import { namedOnly } from './named-only'
import { knownLocks } from './named-drafts'
import { isEditor } from './roles'
import { nobody, signedIn } from './rules'
import { keepSystemFields } from './system-fields'

type Rules = NonNullable<CollectionConfig['access']>

/** What carries the principal's own account in its polymorphic `user`. */
const own: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false)

const ownOrEditor: Access = (args) => isEditor(args.req) || own(args)

const closed: Rules = Object.freeze({
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  readVersions: nobody,
})

/** Payload's own collections, which it makes itself and leaves open to anybody who has signed in. */
const system: Record<string, Rules> = {
  // Everybody sees who is editing, and editors may take over. Locks are made past these rules.
  'payload-locked-documents': { ...closed, read: knownLocks, update: ownOrEditor, delete: own },
  'payload-preferences': { ...closed, create: signedIn, read: own, update: own, delete: own },
  'payload-kv': closed,
  'payload-migrations': closed,
}

/** Closes what Payload adds while it sanitizes the config, and bounds every read and every bulk operation. */
export async function withClosedSystem(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    showSystemDates(collection.fields)
    Object.assign(collection.access, system[collection.slug] ?? {})
    collection.hooks.beforeOperation.unshift(boundReads, namedOnly, composeSearch, keepSystemFields)
    collection.hooks.afterOperation.push(allOrNothing)
    if (collection.upload) keepFromBrowsers(collection.upload, 'staticDir')
  }
  keepFromBrowsers(config.admin.importMap, 'baseDir', 'importMapFile')
  return config
}

/**
 * Payload sends what it finds by going through a part of the config to every browser that opens the panel, paths of
 * this machine included. What is there without being found is still there for Payload itself.
 */
function keepFromBrowsers(part: object, ...names: string[]): void {
  for (const name of names) Object.defineProperty(part, name, { enumerable: false })
}
