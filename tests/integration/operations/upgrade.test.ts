import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { migrate } from '@/server/database/migrate'
import { ask } from '@/server/database/query'
import { openPayload } from '@tests/support/payload'
import { loadRelease, seenThen } from '@tests/support/release/load'
import { everythingSeen, type Seen } from '@tests/support/release/seen'

const url = process.env['DATABASE_URL'] ?? ''
const then = seenThen('release-0.1')
let payload: Payload
let now: Seen

beforeAll(async () => {
  await ask(url, 'drop schema public cascade; create schema public')
  payload = await openPayload()
  await loadRelease(payload, url, 'release-0.1')
  await migrate(payload)
  now = await everythingSeen(payload)
}, 120_000)
afterAll(() => payload.destroy())

// Whoever changes on purpose what people see of an old database says so here, beside the migration.
describe('a database of the previous release, filled and edited, comes up in this version', () => {
  it.each(locales)('without losing a text or a date that readers see (%s)', (locale) => {
    expect(now.published[locale]).toMatchObject(then.published[locale])
  })

  it.each(locales)('without losing a picture (%s)', (locale) => {
    expect(Object.keys(then.pictures[locale]).length).toBeGreaterThan(10)
    expect(now.pictures[locale]).toMatchObject(then.pictures[locale])
  })

  it.each(locales)('without losing what somebody was writing, or threw away (%s)', (locale) => {
    expect(now.working[locale]).toMatchObject(then.working[locale])
  })

  it('with its past, its plans, its menus and every address it ever had', () => {
    const { versions, plans, site, addresses } = then
    expect(now).toMatchObject({ versions, plans, site })
    expect(now.addresses).toEqual(expect.arrayContaining(addresses))
  })
})
