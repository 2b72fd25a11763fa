import type { PayloadRequest } from 'payload'
import { mentionedIn, mentions, type Term } from '@/cms/erasure/terms'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

/**
 * Takes somebody's name out of the trail: what was done when stays, by the number of an account. The
 * trigger lets this through, and nothing else that would change a line.
 */
export async function forgetTrail(req: PayloadRequest, terms: readonly Term[]): Promise<void> {
  const sure = terms.filter((term) => term.sure)
  await runSql(req, `set local trail.task = 'erasure'`)
  for (const column of ['name', 'title', 'was', 'became']) {
    const found = await rowsOf<{ id: string; said: string }>(
      req,
      `select id, ${column} as said from trail where ${mentionedIn(column, sure)}`,
    )
    const ids = found.filter(({ said }) => mentions(said, sure)).map(({ id }) => id)
    if (ids.length > 0)
      await runSql(req, `update trail set ${column} = null where id in (${ids.join(', ')})`)
  }
  await runSql(req, `set local trail.task = ''`)
}
