import type { CollectionBeforeChangeHook } from 'payload'

/** The first publication sets the date, unless an editor has set one or it is known to be unknown. */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const article = { ...originalDoc, ...data }
  if (data['_status'] !== 'published' || article.publishedAt || article.source?.dateUnknown)
    return data
  return { ...data, publishedAt: new Date().toISOString() }
}
