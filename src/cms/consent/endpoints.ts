import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { placeInWords } from '@/cms/erasure/places'
import { mayChange } from '@/cms/access/may-change'
import type { UseLine } from '@/cms/in-use/endpoint'
import { findUses } from '@/cms/in-use/find-uses'
import { useInWords } from '@/cms/in-use/sentence'
import { picturesOf } from '@/cms/media/depicted'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { giveAnew, withdraw, type Consenting } from './withdraw'

/** What a withdrawal takes off: which pictures, and where readers see them now. */
export type TakenOff = { pictures: UseLine[]; uses: UseLine[] }

type Handler = Omit<Endpoint, 'root'>

/** `GET /api/<type>/<id>/consent`: what a withdrawal would take off. */
const foresee = (collection: Consenting): Handler => ({
  path: '/:id/consent',
  method: 'get',
  handler: async (req) => {
    const id = await asked(req, collection)
    const pictures = await concerned(req, collection, id)
    const uses = new Map<string, UseLine>()
    const lines: UseLine[] = []
    for (const picture of pictures) {
      lines.push(
        await placeInWords(req, { slug: 'media', id: picture, locale: null, state: 'published' }),
      )
      for (const use of (await findUses(req, 'media', picture)).uses) {
        if (use.state !== 'published' || use.collection === 'people') continue
        const path = use.id === null ? null : `/collections/${use.collection}/${use.id}`
        uses.set(`${use.collection} ${use.id}`, { text: useInWords(req, use), path })
      }
    }
    return Response.json({ pictures: lines, uses: [...uses.values()] } satisfies TakenOff)
  },
})

/** `POST /api/<type>/<id>/consent` with `withdraw`: takes off at once, or lets it be shown again. */
const decide = (collection: Consenting): Handler => ({
  path: '/:id/consent',
  method: 'post',
  handler: async (req) => {
    const id = await asked(req, collection)
    await addDataAndFileToRequest(req)
    const wanted: unknown = req.data?.['withdraw']
    if (typeof wanted !== 'boolean')
      throw new APIError(translate(req, 'bodyNotUnderstood'), 400, null, true)
    let pictures = 0
    await inTransaction(req, async () => {
      if (!wanted) return giveAnew(req, collection, id)
      const ids = await concerned(req, collection, id)
      pictures = ids.length
      await withdraw(req, ids, collection === 'people' ? id : undefined)
    })
    return Response.json({ pictures })
  },
})

export const consentEndpoints = (collection: Consenting): Handler[] => [
  foresee(collection),
  decide(collection),
]

/** The document, for whoever may change it; nobody else is told that there is one. */
async function asked(req: PayloadRequest, collection: Consenting): Promise<number> {
  const id = Number(req.routeParams?.['id'])
  if (Number.isInteger(id) && (await mayChange(req, collection, id))) return id
  throw new APIError(translate(req, 'notFound'), 404, null, true)
}

/** A picture itself; of a person every picture that shows them, alone or with others. */
async function concerned(
  req: PayloadRequest,
  collection: Consenting,
  id: number,
): Promise<number[]> {
  if (collection === 'media') return [id]
  const { alone, together } = await picturesOf(req, id)
  return [...alone, ...together].map((picture) => picture.id)
}
