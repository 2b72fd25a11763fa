import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { log } from '@/lib/log'
import { openTestSite } from './site-in-test'

let site: Awaited<ReturnType<typeof openTestSite>>
beforeAll(async () => {
  site = await openTestSite((_, res) => {
    res
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end('<html lang="nb"></html>')
  })
})
afterAll(() => site.close())

test('a draft is shown in no frame, kept nowhere, found by nobody, and tells no other site its address', async () => {
  for (const path of ['/preview/news/1?locale=nb', `/preview/shared/${'a'.repeat(64)}`]) {
    const { headers, status } = await site.ask(path)
    expect([status, headers]).toMatchObject([
      200,
      {
        'cache-control': 'private, no-store',
        'content-security-policy': expect.stringMatching(
          /default-src 'none'.*frame-ancestors 'none'/,
        ),
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow, noarchive',
      },
    ])
    expect(headers['set-cookie']).toBeUndefined()
  }
})

test('the cookie by which earlier releases showed drafts shows nothing but the page everybody gets', async () => {
  const made = { headers: { cookie: '__prerender_bypass=of-this-build' } }
  expect((await site.ask('/om', made)).headers['cache-status']).toBe('hub; fwd=miss')
  expect((await site.ask('/om', made)).headers['cache-status']).toBe('hub; hit')
})

test('the log does not hold the token of a link to a draft, however it is spelt', async () => {
  const told = vi.spyOn(log, 'info')
  const paths = () => told.mock.calls.map(([facts]) => (facts as { path?: string }).path) // Of every request.
  const token = '0123456789abcdef'.repeat(4)
  await site.ask(`/preview/shared/${token}`)
  await site.ask(`//Preview/shared/${token}/bilde.png`)
  await site.ask(`/preview/%73hared/${token}`)
  await expect.poll(() => paths().filter((path) => path?.includes('…')).length).toBe(3)
  expect(JSON.stringify(told.mock.calls)).not.toContain('0123456789abcdef')
  told.mockRestore()
})
