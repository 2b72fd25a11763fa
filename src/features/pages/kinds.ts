/** Pages with a fixed address and a fixed place in the site. */
export const fixedPages = ['about', 'mission', 'contact', 'privacy', 'accessibility'] as const
export type FixedPage = (typeof fixedPages)[number]

export const isFixedPage = (kind: string): kind is FixedPage =>
  fixedPages.some((fixed) => fixed === kind)
