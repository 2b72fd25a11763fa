import type { SanitizedConfig } from 'payload'

/**
 * Every list of ours has the views that whoever looks at it has saved. Payload's presets for queries are not used: they
 * are made to be shared, say what they do in English, and stand in a table of their own.
 */
export async function withSavedViewsInLists(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const { admin, slug } of config.collections)
    if (!slug.startsWith('payload-'))
      admin.components = {
        ...admin.components,
        beforeListTable: [
          ...(admin.components?.beforeListTable ?? []),
          '/src/admin/saved-views/saved-views#SavedViews',
        ],
      }
  return config
}
