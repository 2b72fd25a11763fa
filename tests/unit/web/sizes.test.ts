import { afterEach, expect, test } from 'vitest'
import { openTestSite, type Got } from './site-in-test'

let site: Awaited<ReturnType<typeof openTestSite>>
afterEach(() => site.close())

test('pages are shown while sizes of pictures are waited for, and one too many is told to come back', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  site = await openTestSite(
    (req, res) => {
      if (!req.url?.endsWith('.avif'))
        return res.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Om</h1>')
      void held.then(() => res.writeHead(200, { 'Content-Type': 'image/avif' }).end('x'))
    },
    { trustedProxyHops: 1 },
  )
  const refused: Got[] = []
  const sizes = Array.from({ length: 110 }, async (_, at) => {
    const headers = { 'x-forwarded-for': `192.0.2.${at}` }
    const got = await site.ask(`/api/media/file/bilde-${at}.jpg-w800.avif`, { headers })
    if (got.status !== 200) refused.push(got)
    return got.status
  })
  await expect.poll(() => refused.length).toBe(8)
  expect((await site.ask('/om')).status).toBe(200)
  release()
  expect(new Set(await Promise.all(sizes))).toEqual(new Set([200, 503]))
  expect(refused.map(({ headers }) => headers['retry-after'])).toEqual(Array(8).fill('5'))
})
