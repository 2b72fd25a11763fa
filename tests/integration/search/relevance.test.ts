import { readFileSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { isLocale, type Locale } from '@/i18n/locales'
import { readMade } from '@/seed/memory'
import { seed } from '@/seed/seed'
import { foundBy } from '@tests/support/search'
import { openPayload } from '@tests/support/payload'

const locale = z.custom<Locale>(isLocale)
const queries = z.array(z.tuple([locale, z.string(), z.string()]))
const file = readFileSync('tests/integration/search/relevance.yaml', 'utf8')
const set = z.object({ tuned: queries, unseen: queries }).parse(parse(file))

let payload: Payload
let keys: Map<string, string>

beforeAll(async () => {
  payload = await openPayload()
  await seed(payload)
  const made = await readMade(await createLocalReq({}, payload))
  keys = new Map([...made].map(([key, id]) => [`${key.split('/')[0]}:${id}`, key]))
}, 120_000)
afterAll(() => payload.destroy())

/** At which place each query finds what it should, from 0; -1 for not at all. */
const placesOf = (asked: z.output<typeof queries>): Promise<number[]> =>
  Promise.all(
    asked.map(async ([reader, query, key]) => {
      const found = await foundBy(payload, query, { locale: reader })
      return found.findIndex((each) => keys.get(each) === key)
    }),
  )

it('the set is as large as it was made', () => {
  expect([set.tuned.length, set.unseen.length]).toEqual([78, 20])
})

it.each(['tuned', 'unseen'] as const)(
  'of the queries that were %s at least 95 % find first what they should, and all among the first three',
  async (part) => {
    const places = await placesOf(set[part])
    const share = (most: number) =>
      places.filter((place) => place >= 0 && place < most).length / places.length
    console.info(
      `${part}: first ${share(1).toFixed(3)}, among the first three ${share(3).toFixed(3)}`,
    )
    expect(share(1)).toBeGreaterThanOrEqual(0.95)
    expect(share(3)).toBe(1)
  },
)
