import { createLocalReq, type Payload } from 'payload'
import { followLinkNotes } from '@/cms/link-check/notes'
import { readBrokenLinks } from '@/cms/link-check/read'
import type { User } from '@/payload-types'

/** As the worker does it within a second of a save. */
export async function followNotes(payload: Payload): Promise<void> {
  while (await followLinkNotes(payload));
}

/** The list of broken links as somebody sees it, once the worker has looked. */
export async function brokenLinksOf(payload: Payload, user?: User, { meant = false } = {}) {
  await followNotes(payload)
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  return (await readBrokenLinks(req, { meant, limit: 500 })).links
}
