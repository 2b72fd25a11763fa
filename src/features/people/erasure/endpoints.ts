import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isAdmin } from '@/cms/access/roles'
import { placeInWords, type WordPlace } from '@/cms/erasure/places'
import type { UseLine } from '@/cms/in-use/endpoint'
import { mayReadDocument } from '@/cms/in-use/find-uses'
import { searchUses } from '@/cms/in-use/search'
import type { NamedFile } from '@/cms/media/depicted'
import { queueRemoval, removeNow } from '@/cms/media/removal'
import { tryOut } from '@/cms/plans/try-out'
import { inTransaction, rowsOf } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { log } from '@/lib/log'
import { erase, type Erased } from './erase'
import { subjectOf, type Subject } from './subject'

/** What an erasure comes to. */
type Counts = { seats: number; mails: number; versions: number }

/** What an erasure would do, found out by doing it and taking it back. */
export type Prospect = Counts & {
  name: string
  /** Documents the person is taken out of. */
  uses: UseLine[]
  pictures: { alone: UseLine[]; together: UseLine[] }
  /** Texts that name the person, and that only people can rewrite. */
  places: UseLine[]
}

/** What an erasure did; `filesLeft` are still on the disk. */
export type ErasureReport = Counts & { pictures: number; filesLeft: number; places: UseLine[] }

type Handler = Omit<Endpoint, 'root'>

/** `GET /api/people/<id>/erase`: what it would do. */
const foresee: Handler = {
  path: '/:id/erase',
  method: 'get',
  handler: async (req) => {
    const who = await subjectAsked(req)
    const found = await searchUses(req, 'people', who.id)
    const uses = await inWords(
      req,
      found
        .filter(({ slug }) => slug !== 'appointments' && slug !== 'media')
        .map((use) => ({ ...use, locale: null })),
    )
    let erased: Erased | undefined
    await tryOut(req, async () => {
      erased = await erase(req, who)
    })
    if (!erased) throw new Error('What was tried out came to nothing.')
    const { seats, mails, versions, pictures, places } = erased
    return Response.json({
      name: who.name,
      seats,
      mails,
      versions,
      uses,
      pictures: {
        alone: await inWords(req, pictures.alone.map(asPlace)),
        together: await inWords(req, pictures.together.map(asPlace)),
      },
      places: await inWords(req, places),
    } satisfies Prospect)
  },
}

/** `POST /api/people/<id>/erase` with the name typed: erases for good. */
const carryOut: Handler = {
  path: '/:id/erase',
  method: 'post',
  handler: async (req) => {
    const { id, name } = await subjectAsked(req)
    await addDataAndFileToRequest(req)
    if (spoken(req.data?.['name']) !== spoken(name))
      throw new APIError(translate(req, 'erasureNameDiffers', { name }), 400, null, true)
    const [erased, job] = await committed(req, id)
    const { seats, mails, versions, files, pictures, places } = erased
    const filesLeft = await removeNow(req.payload, job, files)
    const counts = { seats, mails, versions, pictures: pictures.alone.length, filesLeft }
    log.info(
      { person: id, by: req.user?.id, ...counts, places: places.length },
      'a person was erased on request',
    )
    return Response.json({ ...counts, places: await inWords(req, places) } satisfies ErasureReport)
  },
}

export const erasure: Handler[] = [foresee, carryOut]

/** The person asked about, for administrators; nobody else is told more than elsewhere. */
async function subjectAsked(req: PayloadRequest): Promise<Subject> {
  const id = Number(req.routeParams?.['id'])
  if (!isAdmin(req)) {
    const known = await mayReadDocument(req, 'people', id)
    throw new APIError(
      translate(req, known ? 'notAllowed' : 'notFound'),
      known ? 403 : 404,
      null,
      true,
    )
  }
  const who = await subjectOf(req, id)
  if (!who) throw new APIError(translate(req, 'notFound'), 404, null, true)
  return who
}

/** All of it or nothing. A save of something about the person meanwhile waits, and is then refused. */
async function committed(req: PayloadRequest, id: number): Promise<[Erased, number | null]> {
  const done: [Erased, number | null][] = []
  try {
    await inTransaction(req, async () => {
      const locked = await rowsOf(req, `select id from people where id = ${id} for update`)
      // Read again: what it was called may have been changed until now.
      const who = locked.length > 0 ? await subjectOf(req, id) : null
      if (!who) throw new APIError(translate(req, 'erasedMeanwhile'), 409, null, true)
      const erased = await erase(req, who)
      done.push([erased, await queueRemoval(req, erased.files)])
    })
  } catch (error) {
    throw isDeadlock(error) ? new APIError(translate(req, 'erasureMet'), 409, null, true) : error
  }
  const [result] = done
  if (!result) throw new Error('What was erased is not known.')
  return result
}

/** Two that wait for each other: Postgres ends one of them. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return Reflect.get(error, 'code') === '40P01' || isDeadlock(error.cause)
}

/** What was typed is what is meant, whatever the case and the blanks. */
const spoken = (name: unknown): string =>
  String(name ?? '')
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('nb')

const asPlace = ({ id }: NamedFile): WordPlace => ({
  slug: 'media',
  id,
  locale: null,
  state: 'published',
})

async function inWords(req: PayloadRequest, places: readonly WordPlace[]): Promise<UseLine[]> {
  const lines: UseLine[] = []
  for (const place of places) lines.push(await placeInWords(req, place))
  return lines
}
