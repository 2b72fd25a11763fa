import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import type { News, Page } from '@/payload-types'
import { openPayload } from '@tests/support/payload'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})

const sent = async <T>(rest: Rest, ...[method, path, body]: Parameters<Rest>): Promise<T> => {
  const answer = await rest(method, path, body)
  const read = await answer.json()
  expect(answer.ok, JSON.stringify(read)).toBe(true)
  return read.doc ?? read
}

it('a communicator who brings an old version back still has the article, and may go on with it', async () => {
  const data = {
    name: 'Klyngen',
    slug: 'klyngen',
    sector: 'cluster',
    _status: 'published',
  } as const
  const { id: organisation } = await payload.create({
    collection: 'organisations',
    locale: 'nb',
    data,
  })
  const { rest } = await signIn(payload, { role: 'communicator', organisation })
  const first = { title: 'Først', lead: 'Ingress.', language: 'nb', kind: 'news' }
  const { id } = await sent<News>(rest, 'POST', '/api/news?locale=nb&draft=true', first)
  const published = { title: 'Siden', _status: 'published' }
  await sent(rest, 'PATCH', `/api/news/${id}?locale=nb`, published)
  const oldest = `/api/news/versions?locale=nb&sort=createdAt&where[parent][equals]=${id}`
  const { docs } = await sent<{ docs: { id: number }[] }>(rest, 'GET', oldest)
  await sent(rest, 'POST', `/api/news/versions/${docs[0]?.id}?locale=nb&draft=true`)
  const drafts = await sent<{ docs: News[] }>(rest, 'GET', '/api/news?locale=nb&draft=true&depth=0')
  expect(drafts.docs.find((each) => each.id === id)).toMatchObject({
    title: 'Først',
    publisher: organisation,
  })
  await sent(rest, 'PATCH', `/api/news/${id}?locale=nb`, { _status: 'published' })
})

it('a copy of the page on privacy is a plain page, and takes the place of the first from nobody', async () => {
  const { rest } = await signIn(payload, { role: 'editor' })
  const page = { title: 'Personvern', kind: 'privacy', _status: 'published' }
  const { id } = await sent<Page>(rest, 'POST', '/api/pages?locale=nb', page)
  const copy = await sent<Page>(rest, 'POST', `/api/pages/${id}/duplicate?locale=nb`, {})
  expect(copy.kind).toBe('plain')
  const again = { ...page, slug: 'personvern-igjen' }
  const answer = await rest('PATCH', `/api/pages/${copy.id}?locale=nb`, again)
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringContaining('Her står allerede «Personvern»'),
  ])
  await sent(rest, 'PATCH', `/api/pages/${id}?locale=nb`, { ...page, title: 'Om personvern' })
})
