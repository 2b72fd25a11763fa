/** The types of which a draft may be for named accounts only (src/cms/named-drafts). */
export const namedTypes = ['news', 'events'] as const
export type NamedType = (typeof namedTypes)[number]

export const isNamedType = (slug: unknown): slug is NamedType =>
  namedTypes.some((type) => type === slug)
