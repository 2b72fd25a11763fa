import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayChange } from '@/cms/access/may-change'
import type { NamedType } from '@/cms/access/named-types'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { jsonResponse } from '@/cms/json-response'
import { lockDocument } from '@/cms/plans/carry-out'
import { isPublic, publicState } from '@/cms/publishing/public-state'
import { inTransaction, rowsOf } from '@/cms/publishing/transaction'
import { noteReaders } from './note'
import { translate } from '@/cms/translate'
import { nameReaders, openToAll, readersOf, readersToName, refuseUnknown } from './stored'
import type { Reader } from './stored'

/** What a form is told: whom the draft is for, null for everybody, and who else may be named. */
export type ToldReaders = {
  readers: Pick<Reader, 'id' | 'name'>[] | null
  choices: Reader[]
  /** Visitors read it, so nobody is kept from it. */
  isPublic: boolean
}

const most = 50
export const readersAsked = z.array(z.number().int().positive().max(2_147_483_647)).max(most)
const wish = z.object({ readers: readersAsked.nullable() })

/** `/api/<type>/<id>/readers`: whom a draft is for. For whoever may change it, and so is named or may read every draft. */
export const readersEndpoints = (collection: NamedType): Omit<Endpoint, 'root'>[] => [
  {
    // For the form of a new document.
    path: '/readers',
    method: 'get',
    handler: async (req) => {
      if (!isEditor(req) && organisationOf(req) === null) throw notFound(req)
      const told: ToldReaders = {
        readers: null,
        choices: await readersToName(req),
        isPublic: false,
      }
      return jsonResponse(req, told)
    },
  },
  {
    path: '/:id/readers',
    method: 'get',
    handler: async (req) => tell(req, collection, await asked(req, collection)),
  },
  {
    path: '/:id/readers',
    method: 'post',
    handler: async (req) => {
      const id = await asked(req, collection)
      const read = wish.safeParse(await req.json?.().catch(() => null))
      if (!read.success) throw refuse(translate(req, 'readersUnknown'))
      const { readers } = read.data
      await inTransaction(req, async () => {
        await lockDocument(req, { collection, document: id })
        if (readers === null) {
          if (await openToAll(req, collection, id))
            await noteReaders(req, collection, id, 'readersOpened')
          return
        }
        if (isPublic(await publicState(req, collection, id)))
          throw refuse(translate(req, 'readersOfPublic'), 409)
        await refuseUnknown(req, readers, (await readersOf(req, collection, id)) ?? [])
        await nameReaders(req, collection, id, readers)
        await noteReaders(req, collection, id, 'readersNamed')
      })
      return tell(req, collection, id)
    },
  },
]

async function tell(req: PayloadRequest, collection: NamedType, id: number): Promise<Response> {
  const named = await readersOf(req, collection, id)
  const told: ToldReaders = {
    readers: named && (await namesOf(req, named)),
    choices: await readersToName(req),
    isPublic: isPublic(await publicState(req, collection, id)),
  }
  return jsonResponse(req, told)
}

/** Without accounts that are gone. */
const namesOf = (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Pick<Reader, 'id' | 'name'>[]> =>
  rowsOf(
    req,
    `select id, name from users where id = any (array[${ids.join(', ')}]::int[]) order by name, id`,
  )

async function asked(req: PayloadRequest, collection: NamedType): Promise<number> {
  const id = Number(req.routeParams?.['id'])
  if (Number.isSafeInteger(id) && (await mayChange(req, collection, id))) return id
  throw notFound(req)
}

const notFound = (req: PayloadRequest): APIError => refuse(translate(req, 'notFound'), 404)

const refuse = (sentence: string, status = 400): APIError =>
  new APIError(sentence, status, null, true)
