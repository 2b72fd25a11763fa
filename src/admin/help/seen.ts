import type { PayloadRequest } from 'payload'
import { isEditor, isGuest } from '@/cms/access/roles'
import { whatsNew } from './whats-new'

/** Each account keeps for itself up to which day it has read what is new. */
export const seenKey = 'help-seen'

export const newestDay =
  whatsNew
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? ''

/** What is there for the principal, whatever they have read of it. */
export const newFor = (req: Pick<PayloadRequest, 'user'>) =>
  whatsNew.filter((each) => isMeant(req, each))

/** Guests have one screen. */
export function isMeant(
  req: Pick<PayloadRequest, 'user'>,
  { editors, href }: { editors?: boolean | undefined; href?: string | undefined },
): boolean {
  if (isGuest(req)) return href?.startsWith('/admin/collections/cards') === true
  return !editors || isEditor(req)
}

/** How much of it is newer than what the principal has read; `null` for those who never opened the help. */
export async function unreadNews({ payload, user }: PayloadRequest): Promise<number | null> {
  if (!user) return null
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: seenKey } },
    user,
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const seen: unknown = docs[0]?.value
  return typeof seen === 'string' ? newFor({ user }).filter(({ on }) => on > seen).length : null
}
