import config from '@payload-config'
import { getPayload } from 'payload'
import { createGateway, type Gateway } from '@/data/gateway'
import { resultsOf } from '@/features/search/queries/results'
import { normalQuery } from '@/lib/search-query'
import { queries } from './search-words'

/** In a process of its own over a database: what each query takes, in milliseconds, and of that in the database. */
const payload = await getPayload({ config })
const times: { query: string; sql: number; all: number }[] = []

/** Adds up the time of statements. */
function timed(content: Gateway): { content: Gateway; sql: () => number } {
  let sum = 0
  const count = async <T>(work: Promise<T>): Promise<T> => {
    const began = performance.now()
    try {
      return await work
    } finally {
      sum += performance.now() - began
    }
  }
  return {
    content: {
      ...content,
      select: (...asked) => count(content.select(...asked)),
      selectUntil: (...asked) => count(content.selectUntil(...asked)),
    },
    sql: () => sum,
  }
}

for (const round of [0, 1, 2, 3])
  for (const query of queries()) {
    const { content, sql } = timed(createGateway(payload))
    const began = performance.now()
    await resultsOf(content, 'nb', { query: normalQuery(query), page: 1 })
    // The first round opens what the others use.
    if (round > 0) times.push({ query, sql: sql(), all: performance.now() - began })
  }
process.stdout.write(`\n${JSON.stringify(times)}\n`)
process.exit(0)
