import type { BasePayload, CollectionSlug, FlattenedField, GlobalSlug } from 'payload'

/** What a row belongs to: a document of a type, or one of the site's globals. */
export type Owner = {
  slug: CollectionSlug | GlobalSlug
  kind: 'collection' | 'global'
  /** Its main table, and the one of its versions, if they are kept. */
  table: string
  versions: string | null
  fields: FlattenedField[]
}

/** Payload's own bookkeeping (locks, preferences, jobs) goes with what it is about. */
const isBookkeeping = (slug: string): boolean => slug.startsWith('payload-')

/** Everything that can use a document, with its tables as the database adapter names them. */
export function ownersOf({
  collections,
  config,
}: Pick<BasePayload, 'collections' | 'config'>): Owner[] {
  const types = Object.values(collections)
    .filter((each) => !isBookkeeping(each.config.slug))
    .map((each) => ({ ...each.config, kind: 'collection' as const }))
  const globals = config.globals.map((each) => ({ ...each, kind: 'global' as const }))
  return [...types, ...globals].map(({ slug, kind, versions, flattenedFields }) => {
    const table = slug.replaceAll('-', '_')
    return { slug, kind, table, versions: versions ? `_${table}_v` : null, fields: flattenedFields }
  })
}
