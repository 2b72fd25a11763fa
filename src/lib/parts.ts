/**
 * Names of what pages are made of. The data layer notes them while a page is rendered, a save names
 * those it changed, and a page that shares none with it stays as it is.
 */
export const part = {
  /** All documents of a type: a list of them, unless it is a narrower one. */
  list: (type: string): string => type,
  /** The documents of a type that have something in common: `news/topics=3`, `messages/path=/aktuelt`. */
  listOf: (type: string, field: string, value: number | string): string =>
    `${type}/${field}=${value}`,
  document: (type: string, id: number | string): string => `${type}:${id}`,
  /** A hundred documents of a type by their numbers: a part of the sitemap. */
  hundred: (type: string, id: number): string => `${type}/hundred=${Math.floor(id / 100)}`,
  /** Which document answers to a slug, if any. */
  slug: (type: string, slug: string): string => `${type}/slug=${slug}`,
  /** What stands at an address, if anything. Every page reads its own. */
  address: (path: string): string => `at:${path}`,
}
