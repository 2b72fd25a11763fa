import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { nobody } from '@/cms/access/rules'
import { label, words } from '@/cms/words'
import { locales } from '@/i18n/locales'
import type { PublicState } from './public-state'

/**
 * Every address a document was ever public under, so that old links lead on for ever and a deleted
 * document answers 410. Written by hooks only; nobody reaches it through the API.
 */
export const Addresses: CollectionConfig<'addresses'> = {
  slug: 'addresses',
  labels: { singular: words('Adresse', 'Address'), plural: words('Adresser', 'Addresses') },
  admin: { hidden: true },
  access: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    readVersions: nobody,
  },
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

/** Notes the addresses a document has now. An address taken over by another document leads to that one. */
export async function rememberAddresses(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  { paths }: PublicState,
): Promise<void> {
  for (const locale of locales) {
    const path = paths[locale]
    if (!path) continue
    const data = { path, collection, document: Number(id) }
    const known = await req.payload.db.findOne<{
      id: number
      collection: string
      document: number
    }>({
      collection: 'addresses',
      where: { path: { equals: path } },
      req,
    })
    if (!known) await req.payload.db.create({ collection: 'addresses', data, req })
    else if (known.document !== data.document || known.collection !== collection)
      await req.payload.db.updateOne({ collection: 'addresses', id: known.id, data, req })
  }
}
