import type { SanitizedConfig } from 'payload'

/**
 * A copy of a document begins as a draft in each language. The field is Payload's own, added while it
 * sanitizes the config, so it is changed after that.
 */
export async function withCopiesAsDrafts(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections)
    for (const field of [...collection.fields, ...collection.flattenedFields])
      if (field.type === 'select' && field.name === '_status')
        field.hooks = { ...field.hooks, beforeDuplicate: [() => 'draft'] }
  return config
}
