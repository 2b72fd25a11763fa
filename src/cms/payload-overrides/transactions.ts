import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PoolClient } from 'pg'
import { publicationsApplied } from '@/lib/applied'
import { notCommitted } from './not-committed'

type Transaction = Parameters<Parameters<PostgresAdapter['drizzle']['transaction']>[0]>[0]
/** How a transaction stands. Operations that took part in it keep it beyond its end. */
export type Begun = { id: string; state: 'open' | 'committed' | 'rolled back' }

/**
 * Begin, commit and roll back as Payload asks for them, with two differences to upstream
 * (`@payloadcms/drizzle/dist/transactions`): a COMMIT that fails is an error for its caller,
 * also when Postgres rolls back instead because an earlier statement failed and somebody caught
 * that; and a transaction that has ended runs nothing more, since its connection is in use elsewhere.
 */
export function honestTransactions(adapter: PostgresAdapter, open: Map<string, Begun>) {
  async function beginTransaction(options?: PostgresAdapter['transactionOptions']) {
    await adapter.initializing
    const id = randomUUID()
    const started = Promise.withResolvers<Transaction>()
    const verdict = Promise.withResolvers<void>()
    const done = adapter.drizzle.transaction(
      async (transaction) => {
        retireWithConnection(transaction)
        started.resolve(transaction)
        await verdict.promise
        // Fails when a statement before it failed. COMMIT would not: it rolls back, and says so politely.
        await transaction.execute('select 1')
      },
      options || adapter.transactionOptions || undefined,
    )
    done.catch(started.reject)
    const db = await started.promise
    const begun: Begun = { id, state: 'open' }
    open.set(id, begun)
    adapter.sessions[id] = {
      db,
      resolve: async () => {
        verdict.resolve()
        await done
        begun.state = 'committed'
      },
      reject: async () => {
        begun.state = 'rolled back'
        verdict.reject(new Error('rolled back'))
        await done.catch(() => undefined)
      },
    }
    return id
  }

  /** The session under this id, out of the register first, so that nothing finds it while it ends. */
  function take(id: string) {
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    open.delete(id)
    return session
  }

  async function commitTransaction(asked: number | string | Promise<number | string>) {
    const id = String(await asked)
    const begun = open.get(id)
    const session = take(id)
    // An inner operation that failed has rolled it back: what the principal did is not saved.
    if (!begun || !session) throw notCommitted(new Error('There is no such transaction any more.'))
    await session.resolve().catch((cause: unknown) => {
      begun.state = 'rolled back'
      throw notCommitted(cause)
    })
    // A response that says a text is withdrawn is sent when this process no longer serves the text.
    await publicationsApplied()
  }

  async function rollbackTransaction(asked: number | string | Promise<number | string>) {
    await take(String(await asked))?.reject()
  }

  return { beginTransaction, commitTransaction, rollbackTransaction }
}

type Connection = Pick<PoolClient, 'release' | 'on' | 'off'>

/**
 * Takes the connection away from a transaction when it goes back to the pool, for somebody else to
 * use. Until then nobody but us listens for its end, and an error nobody listens for ends the process;
 * the statement that was under way fails by itself.
 */
function retireWithConnection(transaction: Transaction): void {
  // drizzle types neither; both are what it runs its own statements on.
  const session = Reflect.get(transaction, 'session') as { client: object }
  const client = session.client as Connection
  const ignore = (): void => undefined
  client.on('error', ignore)
  const release = client.release.bind(client)
  client.release = (destroy) => {
    session.client = ended
    release(destroy)
    client.off('error', ignore)
  }
}

const ended = {
  query: () => {
    throw notCommitted(new Error('A statement came after the end of its transaction.'))
  },
}
