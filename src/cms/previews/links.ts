import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import type { LaidOver } from '@/lib/laid-over'
import type { ShareLink } from '@/payload-types'
import { isolatedRequest } from '@/cms/isolated-request'
import { notHeldUp } from '@/cms/users/second-factor/demanded'
import { layOver } from './lay-over'

/** A link to a draft holds so long. */
export const linkDays = 14
const lifetimeMs = linkDays * 24 * 60 * 60 * 1000
/** More than anybody needs at a time for one document. */
export const mostLinks = 20

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Hexadecimal, since mail programs cut other characters off the end of an address. */
const isToken = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

type Place = { collection: string; document: number }

/** The links to a document that hold, the newest first. */
export async function linksOf(req: PayloadRequest, place: Place): Promise<ShareLink[]> {
  const { docs } = await req.payload.find({
    collection: 'share-links',
    where: {
      and: [
        { collection: { equals: place.collection } },
        { document: { equals: place.document } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    sort: '-id',
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  return docs
}

/** Makes a link for the principal, and returns its token, which is kept nowhere. */
export async function makeLink(
  req: PayloadRequest,
  place: Place & Pick<ShareLink, 'locale'>,
  madeBy: number,
): Promise<string> {
  const token = randomBytes(32).toString('hex')
  await req.payload.create({
    collection: 'share-links',
    data: {
      ...place,
      madeBy,
      tokenHash: hashOf(token),
      expiresAt: new Date(Date.now() + lifetimeMs).toISOString(),
    },
    depth: 0,
    req: isolatedRequest(req),
  })
  return token
}

/** What a link shows: the draft as whoever made it may read it now. */
export type Opened = { link: ShareLink; by: string; over: LaidOver }

/** `null` for whatever opens nothing: unknown, expired or taken back, or its document or its maker is gone. */
export async function openLink(payload: Payload, token: string): Promise<Opened | null> {
  if (!isToken(token)) return null
  const { docs } = await payload.find({
    collection: 'share-links',
    where: {
      and: [
        { tokenHash: { equals: hashOf(token) } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [link] = docs
  if (!link) return null
  const maker = await payload.findByID({
    collection: 'users',
    id: link.madeBy,
    depth: 0,
    disableErrors: true,
  })
  if (!maker) return null
  const req = await createLocalReq({ user: { ...notHeldUp(maker), collection: 'users' } }, payload)
  const collection = link.collection as CollectionSlug // Written by `makeLink` only.
  const over = await layOver(req, { collection, id: link.document, locale: link.locale })
  return over && { link, by: maker.name, over }
}

/** Notes when a link was opened last, to the minute, and not by whom. */
export async function noteOpened({ db }: Payload, { id }: ShareLink): Promise<void> {
  await db.drizzle.execute(sql`
    update share_links set last_opened_at = now()
    where id = ${id} and (last_opened_at is null or last_opened_at < now() - interval '1 minute')`)
}

/** Deletes the links that hold no longer. */
export async function tidyLinks({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`delete from share_links where expires_at < now()`)
}
