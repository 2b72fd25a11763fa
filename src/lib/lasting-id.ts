import { v5 as named } from 'uuid'

/** Of this site alone; whatever is made of it stays the same under another address, host or name. */
const space = '0d6a3f0e-6d43-4b57-9c5e-3b0f2f6a8a11'

/** What a document is known by, for ever, to those who follow the site with other programs. */
export const lastingId = (collection: string, id: number): string =>
  named(`${collection}/${id}`, space)
