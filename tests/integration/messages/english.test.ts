import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { listActiveMessages } from '@/features/messages/queries/active'
import { createGateway } from '@/data/gateway'
import type { Message } from '@/payload-types'
import { clockAt } from '@tests/support/clock'
import { openPayload } from '@tests/support/payload'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let editor: Rest
beforeAll(async () => {
  payload = await openPayload()
  editor = (await signIn(payload, { role: 'editor' })).rest
})

const at = '2033-05-01T09:00:00.000Z'
const message = (text: string, english: object, rest: object = {}) => ({
  text,
  english,
  level: 'information',
  scope: 'site',
  from: '2033-05-01T08:00:00.000Z',
  to: '2033-05-01T10:00:00.000Z',
  ...rest,
})
const published = { _status: 'published' }
const query = 'locale=nb&depth=0&publishSpecificLocale=nb'

const announce = async (data: object, asked = query): Promise<Message & { english: object }> => {
  const answer = await editor('POST', `/api/messages?${asked}`, data)
  expect(answer.status, await answer.clone().text()).toBe(201)
  return (await answer.json()).doc
}
const change = (id: number, data: object, asked = query) =>
  editor('PATCH', `/api/messages/${id}?${asked}`, data)

const shown = async (locale: 'nb' | 'en') => {
  const content = createGateway(payload, { clock: clockAt(at) })
  const messages = await listActiveMessages(content, {
    locale,
    path: locale === 'nb' ? '/' : '/en',
  })
  return messages.map(({ text }) => text)
}

it('a message in both languages is published by one press, each to its own readers', async () => {
  const { id, english } = await announce(message('Stengt', { text: 'Closed' }, published))
  expect(english).toMatchObject({ text: 'Closed' })
  expect([await shown('nb'), await shown('en')]).toEqual([['Stengt'], ['Closed']])
  const changed = await change(id, message('Stengt i dag', { text: 'Closed today' }, published))
  expect((await changed.json()).doc.english.text).toBe('Closed today')
  expect([await shown('nb'), await shown('en')]).toEqual([['Stengt i dag'], ['Closed today']])
  await payload.delete({ collection: 'messages', id, overrideLock: true })
})

it('without an English text it is shown to those who read Norwegian, until one is added', async () => {
  const { id } = await announce(message('Bare norsk', {}, published))
  expect([await shown('nb'), await shown('en')]).toEqual([['Bare norsk'], []])
  await change(id, message('Bare norsk', { text: 'English too' }, published))
  expect([await shown('nb'), await shown('en')]).toEqual([['Bare norsk'], ['English too']])
  await payload.delete({ collection: 'messages', id, overrideLock: true })
})

it('an English draft is shown to nobody, and comes back to the form', async () => {
  const asked = 'locale=nb&depth=0&draft=true'
  const { id } = await announce(message('Utkast', { text: 'Draft' }), asked)
  expect([await shown('nb'), await shown('en')]).toEqual([[], []])
  const opened = await editor('GET', `/api/messages/${id}?draft=true&locale=nb&depth=0`)
  expect((await opened.json()).english).toMatchObject({ text: 'Draft' })
  await change(id, message('Utkast', { text: 'Draft' }, published))
  expect([await shown('nb'), await shown('en')]).toEqual([['Utkast'], ['Draft']])
  const later = { ...message('Utkast', { text: 'Not yet' }), _status: 'draft' }
  await change(id, later, asked)
  expect(await shown('en')).toEqual(['Draft'])
  await payload.delete({ collection: 'messages', id, overrideLock: true })
})

it('an English link without an English text is refused at its field, and nothing is saved', async () => {
  const link = { link: 'https://example.org/en' }
  const answer = await editor('POST', `/api/messages?${query}`, message('Halv', link, published))
  expect(answer.status).toBe(400)
  const { errors } = await answer.json()
  expect(errors[0].data.errors[0].path).toBe('english.text')
  expect(await shown('nb')).toEqual([])
})

it('an English text that stands on the site is not emptied by mistake', async () => {
  const { id } = await announce(message('Her', { text: 'Here' }, published))
  expect((await change(id, message('Her', { text: '' }, published))).status).toBe(400)
  expect(await shown('en')).toEqual(['Here'])
  const withdrawn = await editor('PATCH', `/api/messages/${id}?locale=en&depth=0`, {
    _status: 'draft',
  })
  expect(withdrawn.status).toBe(200)
  expect([await shown('nb'), await shown('en')]).toEqual([['Her'], []])
  await payload.delete({ collection: 'messages', id, overrideLock: true })
})

it('a dangerous link is refused in English as in Norwegian', async () => {
  const english = { text: 'Read', link: 'javascript:alert(1)' }
  const answer = await editor('POST', `/api/messages?${query}`, message('Les', english, published))
  expect(answer.status).toBe(400)
  expect(await shown('nb')).toEqual([])
})

it('a save that says nothing of the English text publishes no English draft', async () => {
  const { id } = await announce(message('Første', { text: 'First' }, published))
  const draft = { ...message('Første', { text: 'Not yet' }), _status: 'draft' }
  await change(id, draft, 'locale=nb&depth=0&draft=true')
  await change(id, { text: 'Andre', ...published })
  expect([await shown('nb'), await shown('en')]).toEqual([['Andre'], ['First']])
  await payload.delete({ collection: 'messages', id, overrideLock: true })
})
