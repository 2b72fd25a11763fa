import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { constraintRefusal } from './constraint-refusal'
import { notCommitted } from './not-committed'
import { soundSessions } from './sessions'
import { honestTransactions, type Begun } from './transactions'

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Asked = { collection?: string; req?: Partial<PayloadRequest> }

/**
 * The Postgres adapter with three promises upstream does not give: what was not committed is not
 * answered as saved (./transactions.ts); what belongs to a transaction never runs outside it
 * (`getTransaction.js` falls back to the pool); a refusal by a constraint is a sentence for people.
 */
export const honestDatabase = (
  database: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const open = new Map<string, Begun>()
    Object.assign(adapter, honestTransactions(adapter, open), soundSessions(adapter))
    for (const name of [...reads, ...writes]) {
      const isWrite = writes.some((write) => write === name)
      // Their arguments differ, but for what is asked here.
      const upstream = adapter[name] as (asked: Asked) => Promise<unknown>
      Reflect.set(adapter, name, async (asked: Asked) => {
        await stayInside(asked, open, isWrite)
        if (!isWrite) return upstream.call(adapter, asked)
        return upstream.call(adapter, asked).catch((error: unknown) => {
          throw constraintRefusal(error, asked.req) ?? error
        })
      })
    }
    return adapter
  },
})

/** Where a request's transactions are noted: copies of its context, which Payload makes, carry the note. */
const note = 'transactions'

/**
 * A request one of whose transactions was rolled back writes nothing more outside of one: an inner
 * operation that fails ends the outer one's transaction, and Payload would run the rest on the pool,
 * each statement committed by itself.
 */
async function stayInside(
  { collection, req }: Asked,
  open: Map<string, Begun>,
  isWrite: boolean,
): Promise<void> {
  if (!req?.context || collection === 'payload-jobs') return
  // The note is written here only.
  const before = (req.context[note] as Begun[] | undefined) ?? []
  // Payload's loader of relations leaves null where there is no transaction.
  const named = (await req.transactionID) ?? undefined
  const current = named === undefined ? undefined : open.get(String(named))
  if (current) {
    if (!before.includes(current)) req.context[note] = [...before, current]
    return
  }
  const lost = before.some(({ state }) => state === 'rolled back')
  if (lost && (isWrite || named !== undefined))
    throw notCommitted(new Error('A statement came after the end of its transaction.'))
}
