import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { newsroom } from '@tests/support/newsroom'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let rest: Rest

beforeAll(async () => {
  payload = await openPayload()
  ;({ rest } = await signIn(payload, { role: 'editor' }))
  const write = newsroom(payload)
  await write.article('en sak', { slug: 'en-sak' })
  await write.article('a story', { slug: 'a-story', language: 'en' })
  await write.article('et utkast', { slug: 'et-utkast', _status: 'draft' })
})
afterAll(() => payload.destroy())

type Message = { path: string; scope?: string; locale?: string }

/** The address a published message got, or why it was refused. */
async function announced({ path, scope = 'page', locale = 'nb' }: Message): Promise<string> {
  const data = { text: 'Melding', level: 'information', scope, path, _status: 'published' }
  const from = '2031-05-01T08:00:00.000Z'
  const answer = await rest('POST', `/api/messages?locale=${locale}`, { ...data, from })
  const { doc, errors } = await answer.json()
  return doc?.path ?? errors[0].data.errors[0].message
}

it.each([
  ['/nb/aktuelt', '/aktuelt'],
  ['/Aktuelt', '/aktuelt'],
  ['/aktuelt?side=1', '/aktuelt'],
  ['/aktuelt#bunn', '/aktuelt'],
  ['/aktuelt/', '/aktuelt'],
  ['/aktuelt/en-sak', '/aktuelt/en-sak'],
  ['/kontakt', '/kontakt'],
  ['/', '/'],
])('a message for %s is shown on %s', async (path, shown) => {
  expect(await announced({ path })).toBe(shown)
})

it.each(['/finnes-ikke', '/aktuelt/finnes-ikke', '/aktuelt/et-utkast', '/admin', '/om/oss/her'])(
  'a message for %s is refused, since no reader sees that page',
  async (path) => {
    expect(await announced({ path })).toBe(
      `Det finnes ingen publisert side på ${path}. Meldingen ville ikke blitt vist noe sted.`,
    )
  },
)

it('a message has an address in its own language', async () => {
  expect(await announced({ path: '/en/news', locale: 'en' })).toBe('/en/news')
  expect(await announced({ path: '/en/News/?page=2', locale: 'en' })).toBe('/en/news')
  expect(await announced({ path: '/en/news/a-story', locale: 'en' })).toBe('/en/news/a-story')
  expect(await announced({ path: '/aktuelt', locale: 'en' })).toContain('er på norsk')
  expect(await announced({ path: '/en/news' })).toContain('er på engelsk')
  expect(await announced({ path: '/en/nothing-here', locale: 'en' })).toContain('ingen publisert')
})

it('a section may have pages below it and be none itself', async () => {
  expect(await announced({ path: '/aktuelt/tema', scope: 'section' })).toBe('/aktuelt/tema')
  expect(await announced({ path: '/aktuelt/tema' })).toContain('ingen publisert')
  expect(await announced({ path: '/finnes-ikke', scope: 'section' })).toContain('ingen publisert')
})
