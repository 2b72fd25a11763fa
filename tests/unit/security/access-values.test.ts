import config from '@payload-config'
import type { PayloadRequest } from 'payload'
import { sanitizePermissions } from 'payload/internal'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const { collections, globals } = await config

/** A database in which some drafts are for others, whoever asks (src/cms/access/named-drafts.ts). */
const payload = { db: { execute: async () => ({ rows: [{ document: 4, id: 9 }] }) } }

/** Everybody who can ask, and in both languages at once, which has a rule of its own. */
const user = (role: string, organisation: number | null) => ({ id: 7, role, organisation })
const askers = [
  null,
  user('communicator', 3),
  user('communicator', null),
  user('editor', null),
  user('admin', null),
].flatMap((asker) =>
  (['nb', 'all'] as const).flatMap((locale) =>
    (['REST', 'local'] as const).map(
      (payloadAPI) =>
        ({ user: asker, locale, payloadAPI, payload, context: {} }) as unknown as PayloadRequest,
    ),
  ),
)

type Rule = (args: never) => unknown
const rules = [...collections, ...globals].flatMap(({ slug, access }) =>
  Object.entries(access).map(
    ([operation, rule]) => [`${slug} ${operation}`, rule as Rule] as const,
  ),
)
const answer = (rule: Rule, req: PayloadRequest, isReadingStaticFile: boolean): unknown =>
  rule({ req, isReadingStaticFile } as never)

/** What the panel does to every answer of a rule before it shows a page. */
const empty = (where: unknown): unknown =>
  sanitizePermissions({ collections: { a: { read: { permission: true, where } } } } as never)

// A rule that asks for the moment gives the same one twice.
beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-06-17T10:00:00Z'), toFake: ['Date'] }))
afterAll(() => void vi.useRealTimers())

describe.each(rules)('the rule %s', (_, rule) => {
  it('answers the same after the panel has emptied what it answered before', async () => {
    for (const req of askers)
      for (const isFile of [false, true]) {
        const first = await answer(rule, req, isFile)
        const before = structuredClone(first)
        empty(first)
        expect(await answer(rule, req, isFile)).toEqual(before)
      }
  })

  it('answers nothing that the panel would empty', async () => {
    for (const req of askers)
      for (const isFile of [false, true]) {
        const where = await answer(rule, req, isFile)
        const before = structuredClone(where)
        empty(where)
        expect(where).toEqual(before)
      }
  })
})
