import { expect, test } from '@playwright/test'

const long = 'x'.repeat(9000)

const wrong: [what: string, path: string, status: number, says: RegExp][] = [
  ['an unknown address', '/finnes-ikke', 404, /Fant ikke|finnes ikke/i],
  ['an unknown English address', '/en/no-such-page', 404, /not found|does not exist/i],
  ['an unknown article', '/aktuelt/finnes-ikke', 404, /Fant ikke|finnes ikke/i],
  ['a language nobody publishes in', '/de/aktuelt', 404, /Fant ikke|finnes ikke/i],
  ['a 30 February', '/om/sammensetning/2023-02-30', 404, /Fant ikke|finnes ikke/i],
  ['the year 0', '/en/about/composition/0000-01-01', 404, /not found|does not exist/i],
  ['the year 9999', '/om/sammensetning/9999-01-01', 404, /Fant ikke|finnes ikke/i],
  ['page 0', '/aktuelt/side/0', 404, /Fant ikke|finnes ikke/i],
  ['page −1', '/aktuelt/side/-1', 404, /Fant ikke|finnes ikke/i],
  ['page 999999', '/en/news/page/999999', 404, /not found|does not exist/i],
  ['page x', '/aktuelt/side/x', 404, /Fant ikke|finnes ikke/i],
  ['a year without articles', '/aktuelt/1999', 404, /Fant ikke|finnes ikke/i],
  ['malformed percent-encoding', '/aktuelt/%E0%A4%A', 400, /adresse/i],
  ['a very long path', `/aktuelt/${long}`, 414, /lang/i],
]

for (const [what, path, status, says] of wrong)
  test(`${what} answers ${status} with a page a person understands`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(status)
    expect(answer.headers()['content-type']).toContain('text/html')
    const html = await answer.text()
    expect(html).toMatch(says)
    expect(html).toMatch(/<html[^>]* lang="(nb|en)"/)
    expect(html).not.toMatch(/at \w+ \(|node_modules|select |stack/i)
  })

const tidied: [from: string, to: string][] = [
  ['/Aktuelt', '/aktuelt'],
  ['/aktuelt/', '/aktuelt'],
  ['/en/News/', '/en/news'],
  ['//aktuelt', '/aktuelt'],
  ['/nb/aktuelt', '/aktuelt'],
  ['/om-cancer-mission-hub-norway', '/om'],
  ['/aktuelt/side/1', '/aktuelt'],
]
for (const [from, to] of tidied)
  test(`${from} leads on to ${to}`, async ({ baseURL }) => {
    const answer = await fetch(`${baseURL}${from}`, { redirect: 'manual' })
    expect(answer.status).toBe(308)
    expect(new URL(answer.headers.get('location') ?? '', baseURL).pathname).toBe(to)
  })

test('an address with æ, ø or å is answered, not broken', async ({ request }) => {
  const answer = await request.get(`/aktuelt/${encodeURIComponent('blåbærgrøt')}`)
  expect(answer.status()).toBe(404)
})

test('a page cannot be posted to', async ({ request }) => {
  const answer = await request.post('/aktuelt', { data: { a: 1 } })
  expect(answer.status()).toBe(405)
  expect(answer.headers()['allow']).toBe('GET, HEAD')
})

test('a body that is no JSON gets 400 and a sentence, and stores nothing', async ({ request }) => {
  const answer = await request.post('/api/users/login', {
    headers: { 'Content-Type': 'application/json' },
    data: Buffer.from('{"email": '),
  })
  expect(answer.status()).toBe(400)
  const { errors } = await answer.json()
  expect(errors[0].message).not.toMatch(/SyntaxError|position|at /)
})

test('five hundred unknown addresses leave the site as quick and correct as before', async ({
  request,
}) => {
  const ask = async (index: number) => (await request.get(`/aktuelt/ukjent-${index}`)).status()
  const statuses = new Set<number>()
  for (let start = 0; start < 500; start += 100) {
    const batch = await Promise.all(Array.from({ length: 100 }, (_, index) => ask(start + index)))
    for (const status of batch) statuses.add(status)
  }
  // More than a hundred in ten seconds are not looked for; what is there is.
  expect(statuses).toEqual(new Set([404, 429]))
  expect((await request.get('/')).status()).toBe(200)
  await expect.poll(() => ask(501), { timeout: 20_000, intervals: [1000] }).toBe(404)
})
