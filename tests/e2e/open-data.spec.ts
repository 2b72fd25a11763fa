import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { DataFactory, Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { editorOver } from './support/rest'

const json = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  expect(answer.headers(), path).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
  return answer.json()
}

test('another hub reads this one by its published schema: today, and on a day as the page of the day has it', async ({
  request,
}) => {
  const validate = new Ajv2020({ validateFormats: false }).compile(
    await json(request, '/hub.schema.json'),
  )
  const today = await json(request, '/hub.json')
  expect(validate(today), JSON.stringify(validate.errors)).toBe(true)
  expect(new URL(today.$schema).pathname).toBe('/hub.schema.json')
  expect(today.licence).toMatch(/^https:\/\/creativecommons\.org\/licenses\//)

  const day = '2024-01-01'
  const then = await json(request, `/hub.json?date=${day}`)
  expect(validate(then), JSON.stringify(validate.errors)).toBe(true)
  const page = await (await request.get(`/om/sammensetning/${day}`)).text()
  const members = then.composition.groups[0].members as { person: string; body: { nb: string } }[]
  expect(members.length).toBeGreaterThan(5)
  for (const { body, person } of members) {
    expect.soft(page).toContain(person)
    expect.soft(page).toContain(body.nb)
  }
  expect(page).toContain(`${then.composition.partners.length} partnere`)
  for (const url of [...then.composition.partners, ...today.news].flatMap(({ url: own }) =>
    typeof own === 'string' ? own : Object.values<string>(own ?? {}),
  ))
    expect.soft((await request.get(url, { maxRedirects: 0 })).status(), url).toBe(200)
})

test('a day that is none is refused in a sentence, and whatever else is asked leads to the data of today', async ({
  request,
}) => {
  for (const date of [
    '2024-02-30',
    '',
    'i går',
    '1.1.2024',
    '2024-1-1',
    '0000-00-00',
    "2024-01-01'--",
  ]) {
    const answer = await request.get(`/hub.json?date=${encodeURIComponent(date)}`)
    expect.soft(answer.status(), date).toBe(400)
    expect.soft(answer.headers()['content-type'], date).toBe('application/problem+json')
    expect.soft((await answer.json()).detail, date).toContain('2024-01-01')
  }
  const plain = await (await request.get('/hub.json')).text()
  expect(await (await request.get('/hub.json?utm=1')).text()).toBe(plain)
  expect((await request.get('/hub.json/')).status()).toBe(404)
})

test('what an editor publishes is in the data at the next request, and gone when it is withdrawn', async ({
  request,
  baseURL,
}) => {
  const office = await editorOver(request, String(baseURL))
  const text = async () => (await request.get('/hub.json')).text()
  try {
    const article = await office.create('news', {
      title: 'Delt med andre huber',
      lead: 'Kort.',
      language: 'nb',
      kind: 'news',
    })
    expect(await text()).toContain('Delt med andre huber')
    await office.save(article, { _status: 'draft' })
    expect(await text()).not.toContain('Delt med andre huber')
  } finally {
    await office.tidy()
  }
})

const dcat = 'http://www.w3.org/ns/dcat#'

test('a catalogue of open data finds the data described as DCAT-AP-NO demands', async ({
  request,
}) => {
  const answer = await request.get('/dataset.jsonld')
  expect(answer.headers()['content-type']).toBe('application/ld+json')
  const described = await triplesIn(await answer.text())
  for (const type of ['Catalog', 'Dataset', 'Distribution'])
    expect(described.match(null, null, DataFactory.namedNode(dcat + type)).size, type).toBe(1)
  const shapes = [...turtleIn('shapes'), ...turtleIn('codes')]
  const report = await new Validator(new Store(shapes)).validate(
    new Store([...described, ...turtleIn('codes')]),
  )
  expect(report.results.map(({ focusNode, message }) => [focusNode?.value, message[0]?.value]))
    // Warnings too: what is recommended is there.
    .toEqual([])
  const [data] = described.match(null, DataFactory.namedNode(`${dcat}downloadURL`))
  expect((await request.get(String(data?.object.value))).status()).toBe(200)
})

/** As another maker's program understands it. */
async function triplesIn(text: string): Promise<Store> {
  const store = new Store()
  for await (const quad of Readable.from([text]).pipe(new JsonLdParser())) store.add(quad)
  return store
}

/** The shapes as published (README.md beside them), and the codes of the vocabularies that we use. */
const turtleIn = (name: 'shapes' | 'codes') =>
  new Parser().parse(readFileSync(`tests/fixtures/dcat-ap-no/${name}.ttl`, 'utf8'))

test('a program that reads texts is led to pages and data that are there', async ({ request }) => {
  const answer = await request.get('/llms.txt')
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await answer.text()
  expect(text.length).toBeLessThan(5000)
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url)
  expect(links.length).toBeGreaterThan(20)
  for (const url of links)
    expect.soft((await request.get(url, { maxRedirects: 0 })).status(), url).toBe(200)
})

test('robots are told in UTF-8 what they may read, and finders of faults whom to tell', async ({
  request,
}) => {
  const robots = await request.get('/robots.txt')
  expect(robots.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await robots.text()).toMatch(/Disallow: \/admin[\s\S]+Sitemap: http/)
  const security = await request.get('/.well-known/security.txt')
  expect(security.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await security.text()
  expect(text).toMatch(/^Contact: (?:mailto:\S+@\S+|https?:\/\/\S+)$/m)
  expect(text).toMatch(/^Canonical: https?:\/\/\S+\/\.well-known\/security\.txt$/m)
  const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '').getTime()
  const days = (expires - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThanOrEqual(366 + 31)
})
