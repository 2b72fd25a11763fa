import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { nobodyKeeps } from '@/cms/access/sets'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { label, words } from '@/cms/words'
import { documentPath, isPaged } from '@/i18n/document-path'
import { locales } from '@/i18n/locales'
import { matchPath } from '@/i18n/paths'
import { publicState, type PublicState } from './public-state'
import { runSql } from './transaction'

/**
 * Every address a document was ever public under, so that old links lead on for ever and a deleted
 * document answers 410. Written by hooks only; nobody reaches it through the API.
 */
export const Addresses: CollectionConfig<'addresses'> = {
  slug: 'addresses',
  labels: { singular: words('Adresse', 'Address'), plural: words('Adresser', 'Addresses') },
  admin: { hidden: true },
  access: nobodyKeeps,
  fields: [
    { name: 'path', type: 'text', required: true, unique: true, ...label('Adresse', 'Address') },
    { name: 'collection', type: 'text', required: true, ...label('Type', 'Type') },
    {
      name: 'document',
      type: 'number',
      required: true,
      index: true,
      ...label('Dokument', 'Document'),
    },
  ],
}

/**
 * Takes the addresses a document has now, for ever: one that belongs to another document, or ever did,
 * is refused, so that no link comes to lead to something else. A save at the same moment waits
 * here until this transaction has ended. A fixed page stands at a place of the site, which is no
 * document's own and passes on when nothing stands there any more.
 */
export async function reserveAddresses(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  { paths }: PublicState,
): Promise<void> {
  const own = { collection, document: Number(id) }
  // In one order for everybody: two saves that want the same addresses never wait for each other.
  const wanted = locales.flatMap((locale) => paths[locale] || []).toSorted()
  for (const path of wanted) {
    const holder = await reserveAddress(req, path, own)
    if (holder.collection === own.collection && holder.document === own.document) continue
    if (!isPlace(path, own) || (await standsAt(req, path, holder)))
      throw await refuseAddress(req, path, holder)
    await runSql(
      req,
      `update addresses set document = ${own.document}, updated_at = now() where path = ${escapeLiteral(path)}`,
    )
  }
}

export type Holder = { collection: string; document: number }

/** The document that holds the address; this one when it was free. The row is locked until the commit. */
export async function reserveAddress(
  req: PayloadRequest,
  path: string,
  own: Holder,
): Promise<Holder> {
  const [literal, type] = [path, own.collection].map(escapeLiteral)
  await runSql(
    req,
    `insert into addresses (path, collection, document) values (${literal}, ${type}, ${own.document})
     on conflict (path) do nothing`,
  )
  const { rows } = await runSql(
    req,
    `select collection, document from addresses where path = ${literal} for update`,
  )
  const [row] = rows
  if (!row) throw new Error('An address that was written is not there.')
  return { collection: String(row['collection']), document: Number(row['document']) }
}

const isPlace = (path: string, { collection }: Holder): boolean =>
  collection === 'pages' && matchPath(decodeURI(path))?.page !== 'page'

/** Whether a document is public at this address now. */
export async function standsAt(
  req: PayloadRequest,
  path: string,
  holder: Holder,
): Promise<boolean> {
  const { collection, document } = holder
  if (!isPaged(collection)) return false
  const { paths } = await publicState(req, collection, document, (locale, values) =>
    documentPath(locale, collection, values),
  )
  return Object.values(paths).includes(path)
}

/** Names the document in the way, when the principal may see it. */
export async function refuseAddress(
  req: PayloadRequest,
  path: string,
  holder: Holder,
  field: string = isPlace(path, holder) ? 'kind' : 'slug',
): Promise<Error> {
  const { collection, document } = holder
  if (collection === 'short-addresses')
    return refusal(translate(req, 'addressIsShort', { path }), field)
  if (!isPaged(collection)) return refusal(translate(req, 'slugInUse'), field)
  const there = await req.payload.db.findOne<{ id: number }>({
    collection,
    where: { id: { equals: document } },
    req,
  })
  if (!there) return refusal(translate(req, 'addressOfDeleted', { path }), field)
  const found = await req.payload.findByID({
    collection,
    id: document,
    draft: true,
    trash: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req: isolatedRequest(req),
  })
  if (!found) return refusal(translate(req, 'slugInUse'), field)
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  const title = String(Reflect.get(found, useAsTitle) || path)
  return refusal(
    field === 'kind'
      ? translate(req, 'placeTaken', { title })
      : translate(req, 'addressHeld', { path, title }),
    field,
  )
}
