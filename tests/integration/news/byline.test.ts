import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findArticle } from '@/features/news/queries/article'
import { createGateway } from '@/data/gateway'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
let own: number
beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'Bylineforeningen')
})

const written = { lead: 'Det viktigste.', language: 'nb', kind: 'news', _status: 'published' }

it('an author who is not in the register is named as they are written', async () => {
  const { rest } = await signIn(payload, { role: 'communicator', organisation: own })
  const byline = { people: [{ name: 'Ola Gjest', title: 'pasient, Bergen' }] }
  const answer = await rest('POST', '/api/news?locale=nb&depth=0', {
    ...written,
    title: 'Gjesten skriver',
    byline,
  })
  expect(answer.status).toBe(201)
  const { doc } = await answer.json()
  const article = await findArticle(createGateway(payload), 'nb', doc.slug)
  expect(article?.byline.people).toEqual([
    { name: 'Ola Gjest', title: 'pasient, Bergen', lang: 'nb' },
  ])
})

it('a line of the byline that names nobody is refused', async () => {
  const { rest } = await signIn(payload, { role: 'editor' })
  const byline = { people: [{ title: 'forsker' }] }
  const answer = await rest('POST', '/api/news?locale=nb', { ...written, title: 'Ingen', byline })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Velg en person, eller skriv navnet.')
})

it('whoever writes is the author, where the account is tied to a person of the register', async () => {
  const person = await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Kari Kommunikatør', title: 'rådgiver', organisation: own, _status: 'published' },
  })
  const { rest, user } = await signIn(payload, { role: 'communicator', organisation: own })
  await payload.update({ collection: 'users', id: user.id, data: { person: person.id } })
  const answer = await rest('POST', '/api/news?locale=nb&depth=0', { ...written, title: 'Min sak' })
  const { doc } = await answer.json()
  expect(doc.byline.people).toMatchObject([
    { person: person.id, title: 'rådgiver, Bylineforeningen' },
  ])
})

it('nobody ties their own account to a person', async () => {
  const person = await payload.create({ collection: 'people', data: { name: 'En Annen' } })
  const { rest, user } = await signIn(payload, { role: 'communicator', organisation: own })
  await rest('PATCH', `/api/users/${user.id}`, { person: person.id })
  expect((await payload.findByID({ collection: 'users', id: user.id, depth: 0 })).person).toBeNull()
})

it('a version in another language has the authors of its original and no others', async () => {
  const person = await payload.create({ collection: 'people', data: { name: 'Oversetter' } })
  const { rest, user } = await signIn(payload, { role: 'communicator', organisation: own })
  await payload.update({ collection: 'users', id: user.id, data: { person: person.id } })
  const original = await newsroom(payload).article('Uten forfatter', { publisher: own })
  const answer = await rest('POST', `/api/news/${original.id}/language-versions`, {
    language: 'en',
  })
  const { id } = await answer.json()
  const version = await payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
  expect(version.byline?.people).toEqual([])
})
