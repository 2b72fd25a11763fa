import { createLocalReq, type Payload } from 'payload'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import { readContent } from './content'
import { loadAppointments } from './loaders/appointments'
import { loadEvents } from './loaders/events'
import { loadInitiatives } from './loaders/initiatives'
import { loadMedia } from './loaders/media'
import { loadMilestones } from './loaders/milestones'
import { loadNews } from './loaders/news'
import { loadOrganisations } from './loaders/organisations'
import { loadPages } from './loaders/pages'
import { loadPeople } from './loaders/people'
import { loadSite } from './loaders/site'
import { loadTerms } from './loaders/terms'
import { loadTopics } from './loaders/topics'
import { createMake, idIn, type IdOf } from './make'
import { keepMade, readMade } from './memory'
import { createToRichText } from './rich-text'
import type { Loader } from './loader'

/** In the order in which records name each other. */
const loaders: Loader[] = [
  loadOrganisations,
  loadPeople,
  loadMedia,
  loadTopics,
  loadAppointments,
  loadInitiatives,
  loadEvents,
  loadMilestones,
  loadNews,
  loadPages,
  loadTerms,
  loadSite,
]

/**
 * Fills the site with `content/`, published in every language it exists in. What an earlier run made
 * is never touched again, so editors' changes stay. All or nothing: a run that fails leaves no trace
 * in the database, and a second run at the same time waits for the first. Throws when `content/` is
 * not as it should be.
 * @returns how many documents this run made
 */
export async function seed(payload: Payload): Promise<{ created: number }> {
  const content = readContent()
  const req = await createLocalReq({}, payload)
  let created = 0
  await inTransaction(req, async () => {
    // Waiting for the other run may take longer than any statement of a page is allowed to.
    await runSql(req, 'set local statement_timeout = 0')
    await runSql(req, `select pg_advisory_xact_lock(hashtext('seed'))`)
    const made = await readMade(req)
    const before = made.size
    const idOf: IdOf = (collection, key) => idIn(made, collection, key)
    const transactionID = await req.transactionID
    const work = { payload, transactionID, made, content, idOf }
    const make = createMake(work)
    const toRichText = await createToRichText(payload, idOf)
    for (const load of loaders) await load({ ...work, make, toRichText })
    created = made.size - before
    if (created > 0) await keepMade(req, made)
  })
  return { created }
}
