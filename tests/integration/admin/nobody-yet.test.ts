import type { Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import Page from '@/app/(payload)/admin/[[...segments]]/page'
import { openPayload } from '@tests/support/payload'

const cookies = vi.hoisted(() => ({ now: '' }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ cookie: cookies.now }) }))
// What the browser gets of Payload's own page is the whole configuration.
vi.mock('@payloadcms/next/views', () => ({ RootPage: () => 'the page of Payload' }))
vi.mock('@/app/(payload)/admin/importMap.js', () => ({ importMap: {} }))

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
  await payload.delete({ collection: 'users', where: { id: { exists: true } } })
})
afterAll(() => payload.destroy())

const visit = async (...segments: string[]): Promise<string> =>
  renderToStaticMarkup(
    await Page({ params: Promise.resolve({ segments }), searchParams: Promise.resolve({}) }),
  )

it('as long as nobody has an account, visitors are told so in both languages, and get nothing else', async () => {
  for (const segments of [[], ['login'], ['create-first-user'], ['collections', 'users']]) {
    const page = await visit(...segments)
    expect(page).toMatch(/<section lang="nb"><h1>.+<\/h1><p>.+<\/p><\/section><section lang="en">/)
    expect(page).not.toContain('the page of Payload')
    expect(page).not.toMatch(/form|script|input/)
  }
})

it('and once somebody has, they get the sign-in page', async () => {
  await payload.create({
    collection: 'users',
    data: {
      email: 'first@example.org',
      password: 'fire ord uten sammenheng',
      name: 'X',
      role: 'admin',
    },
  })
  expect(await visit('login')).toBe('<main>the page of Payload</main>')
})
