/** A text as others get it: soft hyphens are for our own headlines. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '')
