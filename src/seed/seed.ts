import type { Payload } from 'payload'
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
import { loadTopics } from './loaders/topics'
import { createMake, idIn, type IdOf } from './make'
import { keepMade, readMade } from './memory'
import { createToRichText } from './rich-text'
import type { Loader } from './loader'

/** In the order in which records name each other. */
const loaders: Loader[] = [
  loadOrganisations,
  loadMedia,
  loadPeople,
  loadTopics,
  loadAppointments,
  loadInitiatives,
  loadEvents,
  loadMilestones,
  loadNews,
  loadPages,
  loadSite,
]

/**
 * Fills the site with `content/`, published in every language it exists in. What an earlier run made
 * is never touched again, so editors' changes stay. All or nothing: a run that fails leaves no trace
 * in the database. Throws when `content/` is not as it should be.
 * @returns how many documents this run made
 */
export async function seed(payload: Payload): Promise<{ created: number }> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database offers no transactions')
  const req = { transactionID }
  try {
    const made = await readMade(payload, req)
    const before = made.size
    const idOf: IdOf = (collection, key) => idIn(made, collection, key)
    const make = createMake({ payload, transactionID, made })
    const toRichText = await createToRichText(payload, idOf)
    const content = readContent()
    for (const load of loaders)
      await load({ payload, transactionID, made, make, idOf, toRichText, content })
    if (made.size > before) await keepMade(payload, req, made)
    await payload.db.commitTransaction(transactionID)
    return { created: made.size - before }
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}
