import { expect, test, type APIRequestContext } from '@playwright/test'
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { editorOver } from './support/rest'

type Element = DefaultTreeAdapterTypes.Element

/** A page as a crawler reads it. */
type Crawled = {
  from: string
  links: string[]
  canonical?: string
  /** By language. */
  translations: Record<string, string>
  /** Other forms of it, and what can be followed, with their types. */
  forms: { href: string; type: string }[]
  headlines: number
  data: unknown[]
  noindex: boolean
}

const elementsIn = (node: DefaultTreeAdapterTypes.Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) =>
        tree.isElementNode(child) ? [child, ...elementsIn(child)] : [],
      )
    : []

const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]))

function crawled(html: string, from: string): Crawled {
  const elements = elementsIn(parse(html)).map((element) => ({
    element,
    tag: element.tagName,
    at: attributesOf(element),
  }))
  const links = elements.filter(({ tag }) => tag === 'link').map(({ at }) => at)
  const alternates = links.filter(({ rel }) => rel === 'alternate')
  return {
    from,
    links: elements.flatMap(({ tag, at }) => (tag === 'a' && at['href'] ? [at['href']] : [])),
    canonical: links.find(({ rel }) => rel === 'canonical')?.['href'],
    translations: Object.fromEntries(
      alternates.flatMap(({ hreflang, href = '' }) => (hreflang ? [[hreflang, href]] : [])),
    ),
    forms: alternates.flatMap(({ href = '', type }) => (type ? [{ href, type }] : [])),
    headlines: elements.filter(({ tag }) => tag === 'h1').length,
    data: elements
      .filter(({ tag, at }) => tag === 'script' && at['type'] === 'application/ld+json')
      .map(({ element: { childNodes } }) => JSON.parse(textOf(childNodes[0]))),
    noindex: elements.some(
      ({ at }) => at['name'] === 'robots' && /noindex/.test(at['content'] ?? ''),
    ),
  }
}

const textOf = (node: DefaultTreeAdapterTypes.ChildNode | undefined): string =>
  node && tree.isTextNode(node) ? node.value : ''

/** Every page that links lead to from the front pages, by its address, and what else they lead to. */
async function walk(request: APIRequestContext, origin: string) {
  const pages = new Map<string, Crawled>()
  const waiting: { url: string; from: string }[] = ['/', '/en'].map((path) => ({
    url: new URL(path, origin).href,
    from: 'the beginning',
  }))
  const seen = new Set<string>()
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { url, from } = next
    if (seen.has(url)) continue
    seen.add(url)
    const answer = await request.get(url, { maxRedirects: 0 })
    expect.soft(answer.status(), `${url} on ${from}`).toBe(200)
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    const page = crawled(await answer.text(), from)
    pages.set(url, page)
    for (const link of page.links) {
      const to = URL.parse(link, url)
      if (to?.origin !== origin) continue
      to.hash = ''
      waiting.push({ url: to.href, from: url })
    }
  }
  return pages
}

test('a crawler that follows every link of both languages finds no dead end, and each page in order', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const origin = new URL(String(baseURL)).origin
  const office = await editorOver(request, origin)
  try {
    // Kinds of pages that the first content does not have.
    const { docs } = await office.send<{ docs: { organisation: number }[] }>(
      'GET',
      'appointments?locale=nb&depth=0&limit=1',
    )
    const group = await office.create('groups', {
      name: 'Gruppen for gjennomgang',
      slug: 'gjennomgang',
      mandate: 'Går gjennom alt.',
      organisations: docs.map(({ organisation }) => organisation),
    })
    await office.save(group, { name: 'The walk', slug: 'the-walk', _status: 'published' }, 'en')
    for (let at = 0; at < 13; at++)
      await office.create('news', {
        title: `Gjennomgang ${at}`,
        lead: 'Kort.',
        language: at % 2 ? 'nb' : 'nn',
        kind: 'news',
      })

    const pages = await walk(request, origin)
    expect(pages.size).toBeGreaterThan(60)
    const paths = [...pages.keys()].map((url) => new URL(url).pathname)
    expect(paths).toEqual(
      expect.arrayContaining(['/grupper/gjennomgang', '/en/groups/the-walk', '/aktuelt/side/2']),
    )
    const forms = new Map<string, { type: string; from: string }>()
    for (const [url, page] of pages) {
      expect.soft(page.headlines, url).toBe(1)
      expect.soft(page.canonical, url).toBe(url)
      const { translations } = page
      for (const [language, translation] of Object.entries(translations)) {
        const there = pages.get(translation)
        expect.soft(there, `${language} of ${url} is linked from somewhere`).toBeDefined()
        expect
          .soft(there?.translations, `${translation} names what ${url} names`)
          .toEqual(translations)
      }
      if (Object.keys(translations).length > 0)
        expect.soft(Object.values(translations), url).toContain(url)
      for (const { href, type } of page.forms) forms.set(href, { type, from: url })
      if (!page.noindex) {
        expect.soft(page.data, url).toHaveLength(1)
        expect
          .soft(
            page.forms.map(({ type }) => type),
            url,
          )
          .toContain('text/markdown')
      }
    }
    const types = new Set<string>()
    for (const [href, { from, type }] of forms) {
      types.add(type)
      const answer = await request.get(href, { maxRedirects: 0 })
      expect.soft(answer.status(), `${href} on ${from}`).toBe(200)
      expect
        .soft(answer.headers()['content-type'], href)
        .toMatch(new RegExp(`^${type.replace('+', '\\+')}(?:;|$)`))
    }
    expect([...types].toSorted()).toEqual([
      'application/atom+xml',
      'application/feed+json',
      'application/json',
      'application/rss+xml',
      'text/calendar',
      'text/markdown',
    ])
  } finally {
    await office.tidy()
  }
})
