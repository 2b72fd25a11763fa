/** A text as others get it: soft hyphens are for our own headlines. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '')

/** A title as it stands within a sentence. */
export const oneLine = (title: string): string =>
  withoutSoftHyphens(title).replaceAll(/\s+/g, ' ').trim()
