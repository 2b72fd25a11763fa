import { Forbidden, type ServerFunction } from 'payload'

/** A copy with the status of what it was copied from, which published one language as another. */
const closed: ServerFunction = ({ req }) => {
  throw new Forbidden(req.t)
}

/** Server functions of Payload's that ours take the place of (src/cms/publishing/copy-language.ts). */
export const ownServerFunctions = { 'copy-data-from-locale': closed }
