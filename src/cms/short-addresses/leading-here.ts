import type { Endpoint, SanitizedConfig } from 'payload'
import { escapeLiteral } from 'pg'
import { isEditor } from '@/cms/access/roles'
import { mayReadDocument } from '@/cms/in-use/find-uses'
import { jsonResponse } from '@/cms/json-response'
import { rowsOf } from '@/cms/publishing/transaction'
import { isPaged, type Paged } from '@/i18n/document-path'

export type LeadingHere = { shortAddresses: { id: number; path: string }[] }

/** The forms of what has a page of its own name the short addresses that lead there, to those who keep these. */
export async function withShortAddressesNamed(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    const { slug } = collection
    if (isPaged(slug)) collection.endpoints = [leadingHere(slug), ...(collection.endpoints || [])]
  }
  return config
}

/** `GET /api/<type>/<id>/short-addresses`: those that name the document, or an address that it has or had. */
const leadingHere = (collection: Paged): Omit<Endpoint, 'root'> => ({
  path: '/:id/short-addresses',
  method: 'get',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    const isTold =
      isEditor(req) && Number.isSafeInteger(id) && (await mayReadDocument(req, collection, id))
    const shortAddresses = isTold
      ? await rowsOf<{ id: number; path: string }>(
          req,
          `select id, path from short_addresses where id in (
             select parent_id from short_addresses_rels where ${collection}_id = ${id})
           or leads_to = 'address' and split_part(split_part(address, '#', 1), '?', 1) in (
             select path from addresses where document = ${id} and collection = ${escapeLiteral(collection)})
           order by path`,
        )
      : []
    const body: LeadingHere = { shortAddresses }
    return jsonResponse(req, body)
  },
})
