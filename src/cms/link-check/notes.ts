import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { ownersOf } from '@/cms/in-use/owners'
import { inTransaction, rowsOf, runSql } from '@/cms/publishing/transaction'
import { noteLinks, type LinkSource } from './note-links'

/** At a time, so that a worker that is told to stop does. */
const atATime = 50

/**
 * Writes, in the saving transaction, that a document is to be looked at: adding a row waits for nobody and keeps
 * nobody waiting, as comparing links within the save would.
 */
export async function noteForLinks(
  req: PayloadRequest,
  collection: string,
  document: number,
): Promise<void> {
  await runSql(
    req,
    `insert into link_notes (collection, document) values (${escapeLiteral(collection)}, ${document})`,
  )
}

/** Looks at what was saved since, the oldest first. Returns whether there may be more. */
export async function followLinkNotes(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const noted = await rowsOf<LinkSource>(
    req,
    `select collection, document from link_notes group by collection, document
     order by min(id) limit ${atATime}`,
  )
  for (const source of noted) {
    const own = await createLocalReq({}, payload)
    await inTransaction(own, async () => {
      // First, so that whoever saves from now on leaves a note of their own.
      await runSql(own, `delete from link_notes where ${isSource(source)}`)
      await noteLinks(own, source)
    })
  }
  return noted.length === atATime
}

/** What was published before there were notes, or was put into the database past them. */
export async function noteUnnoted(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const { kind, slug, table, versions } of ownersOf(payload)) {
    if (kind === 'collection' && !versions) continue
    const documents =
      kind === 'global' ? 'select 0 as id' : `select id from "${table}" where deleted_at is null`
    await runSql(
      req,
      `insert into link_notes (collection, document)
       select ${escapeLiteral(slug)}, d.id from (${documents}) d
       where not exists (select from link_sources s where s.collection = ${escapeLiteral(slug)} and s.document = d.id)
         and not exists (select from link_notes n where n.collection = ${escapeLiteral(slug)} and n.document = d.id)`,
    )
  }
}

const isSource = ({ collection, document }: LinkSource): string =>
  `collection = ${escapeLiteral(collection)} and document = ${document}`
