import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { todayInOslo } from '@/lib/days'
import { migrate } from '@/prepare/migrate'
import { ask } from '@/database/query'
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
}, 240_000)
afterAll(() => payload.destroy())

type Docs = Record<string, object>
const some = (docs: Docs, wanted: (id: string, doc: object) => boolean): Docs =>
  Object.fromEntries(Object.entries(docs).filter(([id, doc]) => wanted(id, doc)))
const perType = (types: Record<string, Docs>, change: (docs: Docs, type: string) => Docs) =>
  Object.fromEntries(Object.entries(types).map(([type, docs]) => [type, change(docs, type)]))

// Whoever changes on purpose what people see of an old database says so here, beside the migration.

/** Since this version a picture is shown as long as the consent of those depicted holds. */
const consented = (id: string): boolean => {
  const media: object = then.published.nb['media']?.[id] ?? then.published.en['media']?.[id] ?? {}
  const { until }: { until?: string } = Reflect.get(media, 'consent') ?? {}
  return !until || until.slice(0, 10) >= todayInOslo()
}
/** Since this version a file has one status, which is looked at below. */
const withoutStatus = (docs: Docs): Docs =>
  Object.fromEntries(Object.entries(docs).map(([id, doc]) => [id, { ...doc, _status: undefined }]))

/** Since this version groups are documents, of which the coordination group is the first. */
const inFirstGroup = (docs: Docs, type: string): Docs =>
  type === 'appointments'
    ? Object.fromEntries(Object.entries(docs).map(([id, doc]) => [id, { ...doc, group: 1 }]))
    : docs

describe('a database of the previous release, filled and edited, comes up in this version', () => {
  it.each(locales)('without losing a text or a date that readers see (%s)', (locale) => {
    const kept = perType(then.published[locale], (docs, type) =>
      inFirstGroup(
        some(docs, (id) => type !== 'media' || consented(id)),
        type,
      ),
    )
    expect(now.published[locale]).toMatchObject(kept)
  })

  it.each(locales)('without losing a picture (%s)', (locale) => {
    const kept = some(then.pictures[locale], consented)
    expect(Object.keys(kept).length).toBeGreaterThan(10)
    expect(now.pictures[locale]).toMatchObject(kept)
  })

  it.each(locales)('without losing what somebody was writing, or threw away (%s)', (locale) => {
    const kept = perType(then.working[locale], (docs, type) =>
      type === 'media' ? withoutStatus(docs) : inFirstGroup(docs, type),
    )
    const found = perType(now.working[locale], (docs, type) =>
      type === 'media' ? withoutStatus(docs) : docs,
    )
    expect(found).toMatchObject(kept)
  })

  it('with its past, its plans, its menus and every address it ever had', () => {
    const { versions, plans, site, addresses } = then
    expect(now).toMatchObject({ versions, plans, site })
    expect(now.addresses).toEqual(expect.arrayContaining(addresses))
  })
})

describe('a picture of the previous release', () => {
  const named = (docs: Docs = {}, name: string): object =>
    Object.values(docs).find((doc) =>
      new RegExp(`^(?:/api/media/file/)?${name}-[0-9a-f]{8}\\b`).test(
        String(Reflect.get(doc, 'filename') ?? Reflect.get(doc, 'src')),
      ),
    ) ?? {}
  const altOf = (locale: 'nb' | 'en', name: string): unknown =>
    Reflect.get(named(now.pictures[locale], name), 'alt')
  const statusOf = (name: string): unknown =>
    Reflect.get(named(now.working.nb['media'], name), '_status')

  it.each([
    ['bare-norsk', 'Bare på norsk', 'Bare på norsk', 'published'],
    ['bare-engelsk', 'Only in English', 'Only in English', 'published'],
    ['begge', 'På begge', 'In both', 'published'],
    ['pynt', '', '', 'published'],
    ['endret', 'Publisert tekst', 'Published text', 'draft'],
    ['engelsk-utkast', 'Publisert på norsk', 'Publisert på norsk', 'draft'],
    ['halvt-tatt-ned', 'Still in English', 'Still in English', 'draft'],
    ['utkast', undefined, undefined, 'draft'],
    ['tatt-ned', undefined, undefined, 'draft'],
    ['kastet', undefined, undefined, 'published'],
    ['samtykke', undefined, undefined, 'published'],
  ])(
    'is published when any language was, and keeps drafts as drafts: %s',
    (name, nb, en, status) => {
      expect([altOf('nb', name), altOf('en', name), statusOf(name)]).toEqual([nb, en, status])
    },
  )
})

describe('going back to the previous release', () => {
  it('leaves each language the pictures it has a text for', async () => {
    const { down } = await import('@/migrations/20261126_033341_one_status_for_files')
    const { up } = await import('@/migrations/20261126_033341_one_status_for_files')
    const run = (step: typeof up) => step({ db: payload.db.drizzle, payload, req: {} as never })
    const counts = () =>
      ask(
        url,
        `select l._locale as locale, count(*)::int as pictures from media_locales l
         where l._status = 'published' group by 1 order by 1`,
      )
    await run(down)
    const [nb, en] = await counts()
    await run(up)
    expect([nb?.['locale'], en?.['locale']]).toEqual(['nb', 'en'])
    const again = await everythingSeen(payload)
    expect(again.pictures).toEqual(now.pictures)
  }, 120_000)
})
