import type { SanitizedConfig } from 'payload'

/** What Payload keeps about a file for programs, and names in English or by its sizes. */
const forMachines = new Set(['url', 'thumbnailURL', 'mimeType', 'sizes', 'focalX', 'focalY'])

/**
 * Columns and filters offer what people know. The fields are Payload's own, added while it sanitizes the config, so
 * they are changed after that.
 */
export async function withMachineFieldsUnlisted(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const { fields, flattenedFields, upload } of config.collections)
    if (upload)
      for (const field of [...fields, ...flattenedFields])
        if ('name' in field && field.name && forMachines.has(field.name)) unlist(field)
  return config
}

/** Each kind of field has a type of its own for these two. */
type Listed = { admin?: object; fields?: Listed[] }

function unlist(field: Listed): void {
  field.admin = { ...field.admin, disableListColumn: true, disableListFilter: true }
  for (const inner of field.fields ?? []) unlist(inner)
}
