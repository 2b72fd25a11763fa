import type { AskIn } from '@/lib/registration-places'

type Query = (statement: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** The part of a pool of connections that is needed here. */
export type RegistrationDatabase = {
  query: Query
  connect: () => Promise<{ query: Query; release: (broken?: Error | boolean) => void }>
}

/** Thrown within a transaction to take all of it back, and to say so. */
export class TakenBack<Why> extends Error {
  constructor(readonly why: Why) {
    super('Taken back.')
  }
}

/** All of it or nothing; what was `TakenBack` is its answer. */
export async function inOneTransaction<Done, Why = never>(
  pool: RegistrationDatabase,
  work: (ask: AskIn) => Promise<Done>,
): Promise<Done | Why> {
  const client = await pool.connect()
  // The columns are those that the statement names, which is for the caller to know.
  const ask: AskIn = async <Row>(statement: string, values: unknown[]) =>
    (await client.query(statement, values)).rows as Row[]
  try {
    await client.query('begin')
    const done = await work(ask)
    await client.query('commit')
    client.release()
    return done
  } catch (error) {
    // A connection that cannot even do this is not used again.
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    )
    client.release(broken)
    if (error instanceof TakenBack) return error.why as Why
    throw error
  }
}
