import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { quoted } from '@/cms/quoted'
import { isolatedRequest } from '@/cms/isolated-request'
import { carryOut, isPublicIn, lockDocument } from '@/cms/plans/carry-out'
import { inBoth, reasonsFor, titleOf, type Reasons } from '@/cms/plans/failure'
import { planOf } from '@/cms/plans/plan'
import { Overtaken } from '@/cms/plans/run'
import { inTransaction, rowsOf, runSql } from '@/cms/publishing/transaction'
import { speaking, translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import { log } from '@/lib/log'
import type { Plan as Row } from '@/payload-types'
import { noteBundleFailure } from './failure'
import { placesIn, type Place } from './parts'
import { notePublished } from './publish'

/** Bundles at a time, so that a stop is heard between them. */
const most = 20

/** Publishes what is due to go out together, one bundle after the other. */
export async function runDueBundles(
  payload: Payload,
  stop: AbortSignal,
  now = new Date(),
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const due = await rowsOf<{ bundle: string }>(
    req,
    `select bundle from plans where bundle is not null and state = 'waiting' and next_try <= '${now.toISOString()}'
     group by bundle order by min(at), bundle limit ${most}`,
  )
  for (const { bundle } of due) {
    if (stop.aborted) return
    await runBundle(payload, Number(bundle))
  }
}

/** All of a bundle and the end of its plans in one transaction, as with a plan that stands alone. */
async function runBundle(payload: Payload, id: number): Promise<void> {
  const req = await createLocalReq({}, payload)
  let failing: Row | undefined
  try {
    await inTransaction(req, async () => {
      await runSql(req, `select id from bundles where id = ${id} for update`)
      for (const row of await waitingFor(req, id)) await lockDocument(req, planOf(row))
      // What was saved before the locks may have called some of it off.
      const rows = await waitingFor(req, id)
      if (rows.length === 0) return
      await refuseIncomplete(req, id, rows)
      for (const row of rows) {
        failing = row
        await carryOut(req, planOf(row), { overrideAccess: true, maker: idOf(row.by) })
      }
      failing = undefined
      const gone = await runSql(
        req,
        `delete from plans where bundle = ${id} and state = 'waiting' returning id`,
      )
      if (gone.rows.length !== rows.length) throw new Overtaken()
      await notePublished(req, id, new Date().toISOString())
    })
  } catch (error) {
    if (error instanceof Overtaken) log.info({ bundle: id }, 'a bundle was done meanwhile')
    else await noteBundleFailure(payload, id, error, (own) => reasonsOf(own, failing, error))
  }
}

const waitingFor = async (req: PayloadRequest, id: number): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { and: [{ bundle: { equals: id } }, { state: { equals: 'waiting' } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  return docs
}

/** What belongs to a bundle and is not planned any more must be out already. */
async function refuseIncomplete(req: PayloadRequest, id: number, rows: readonly Row[]) {
  const bundle = await req.payload.findByID({
    collection: 'bundles',
    id,
    depth: 0,
    req: isolatedRequest(req),
  })
  const isPlanned = ({ collection, document }: Place) =>
    rows.some((row) => row.collection === collection && row.document === document)
  for (const place of placesIn(bundle.items)) {
    if (isPlanned(place)) continue
    const shown = await Promise.all(locales.map((locale) => isPublicIn(req, place, locale)))
    if (!shown.includes(true)) throw new Incomplete()
  }
}

class Incomplete extends APIError {
  constructor() {
    super('A bundle is not complete any more.', 409, null, true)
  }
}

async function reasonsOf(
  req: PayloadRequest,
  failing: Row | undefined,
  error: unknown,
): Promise<Reasons> {
  if (error instanceof Incomplete)
    return inBoth((language) => translate(speaking(language), 'bundleIncomplete'))
  if (!failing) return inBoth((language) => translate(speaking(language), 'planFailedTechnical'))
  const plan = planOf(failing)
  const reasons = await reasonsFor(req, plan, error)
  const title = await titleOf(req, plan).catch(() => String(plan.document))
  return inBoth((language) =>
    translate(speaking(language), 'bundleFailed', {
      title: quoted(language, title),
      reason: reasons[language],
    }),
  )
}
