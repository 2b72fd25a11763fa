import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { organisationOf, isEditor } from '@/cms/access/roles'
import { readCatalog, type Catalog, type ReferencePlace } from '@/cms/in-use/catalog'
import { columnOf, wayUp } from '@/cms/in-use/search'
import { rowsOf } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { listOfFiles } from './selections'

/** As many are listed at once: their numbers stand in an address. */
export const listedAtMost = 100

/**
 * `GET /api/media/unused`: leads to the list of the files that nothing uses, the oldest first: for editors all of them,
 * for communicators those of their organisation. Looked for when it is asked, not with every list.
 */
export const unusedFiles: Omit<Endpoint, 'root'> = {
  path: '/unused',
  method: 'get',
  handler: async (req) => {
    const own = organisationOf(req)
    if (!isEditor(req) && own === null)
      throw new APIError(translate(req, 'notFound'), 404, null, true)
    const ids = await unused(req, own)
    const where = [{ id: { in: ids.length > 0 ? ids.join(',') : '0' } }]
    const Location = listOfFiles(where, { sort: 'createdAt' })
    return new Response(null, { status: 303, headers: { Location } })
  },
}

/** Of files that are not in the trash. A number in a text that might mean one counts as use. */
async function unused(req: PayloadRequest, publisher: number | null): Promise<number[]> {
  const catalog = await readCatalog(req)
  const keys = (catalog.places.get('media') ?? []).map((place) =>
    numbers(catalog, place, columnOf(place)),
  )
  const texts = catalog.texts.map((place) =>
    numbers(catalog, place, `jsonb_path_query(${columnOf(place)}, '${numbersInFields}')::numeric`),
  )
  const found = await rowsOf<{ id: number }>(
    req,
    `with used as (${[...keys, ...texts].join('\nunion\n')})
     select id from media where deleted_at is null
       and not exists (select from used where used.number = media.id)
       ${publisher === null ? '' : `and publisher_id = ${publisher}`}
     order by created_at, id limit ${listedAtMost}`,
  )
  return found.map(({ id }) => id)
}

const numbersInFields = '$.**.fields.** ? (@.type() == "number")'

function numbers(catalog: Catalog, place: ReferencePlace, value: string): string {
  const { tables, on } = wayUp(catalog, place)
  const conditions = [...on, ...(place.kind === 'versions' ? ['o.latest is true'] : [])]
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  return `select ${value} as number from ${tables.join(', ')} ${where}`
}
