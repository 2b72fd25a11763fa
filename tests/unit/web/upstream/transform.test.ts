import { expect, test } from 'vitest'
import { ownScript } from '@/web/upstream/own-script'
import { IncompletePageError, transform } from '@/web/upstream/transform'

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="nb"><head>${head}</head><body>${body}</body></html>`
const cleaned = (head: string, body: string): string =>
  transform(page(head, body)).html.replace(`<script>${ownScript}</script>`, '')

test('visitors get one script, our own, below 2 kB', () => {
  const { html } = transform(
    page('', '<script>react()</script><script src="/_next/x.js"></script>'),
  )
  expect(html).toBe(page('', `<script>${ownScript}</script>`))
  expect(ownScript.length).toBeLessThan(2048)
})

test('hints for scripts go, styles, fonts and pictures stay', () => {
  const kept =
    '<link rel="stylesheet" href="/a.css"><link rel="preload" as="font" href="/a.woff2" crossorigin="anonymous"><link rel="icon" href="/favicon.ico">'
  const gone =
    '<link rel="preload" as="script" href="/a.js"><link rel="modulepreload" href="/b.js"><meta name="next-size-adjust" content="">'
  expect(cleaned(kept + gone, '')).toBe(page(kept, ''))
  // As Next writes it.
  expect(cleaned(kept.replace('="anonymous"', '=""'), '')).toBe(page(kept, ''))
})

test('the data of React goes, and a text that only looks like it stays', () => {
  const data = String.raw`<script>self.__next_f.push([1,"a \u003c/script>"])</script>`
  const text =
    '<p title="&lt;script&gt;self.__next_f.push(">&lt;script&gt;self.__next_f.push(1)&lt;/script&gt;</p>'
  expect(cleaned('', `${data}<p>a</p>${data}${text}${data}`)).toBe(page('', `<p>a</p>${text}`))
})

test("React's markers, templates and hidden remains go, hidden things of ours stay", () => {
  const body =
    '<div hidden=""><!--$--><!--/$--></div><main>a<!-- -->b<p hidden="">b</p></main><template id="x"><p>rsc</p></template><next-route-announcer></next-route-announcer>'
  expect(cleaned('', body)).toBe(page('', '<main>ab<p hidden="">b</p></main>'))
})

test('facts for search engines stay as they are', () => {
  const facts = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'
  expect(cleaned(facts, '')).toBe(page(facts, ''))
})

test('a page in nynorsk says so as a whole, and the words around it stay bokmål', () => {
  const { html } = transform(page('<meta name="cmhn-lang" content="nn">', '<main>Ho sa</main>'))
  expect(html).toContain('<html lang="nn">')
  expect(html).toContain('<body lang="nb"><main>Ho sa</main>')
  expect(html).not.toContain('cmhn-lang')
})

test('a page that asks for 410 is found out, and does not show how it asked', () => {
  const { status, html } = transform(page('<meta name="cmhn-status" content="410">', ''))
  expect(status).toBe(410)
  expect(html).not.toContain('cmhn-status')
})

test('a page with a part missing is no page', () => {
  expect(() => transform(page('', '<!--$!--><template></template><!--/$-->'))).toThrow(
    IncompletePageError,
  )
  expect(() => transform(page('', '<!--$?--><template id="B:0"></template><!--/$-->'))).toThrow(
    IncompletePageError,
  )
  expect(() => transform('<html id="__next_error__"><body></body></html>')).toThrow(
    IncompletePageError,
  )
})

test('style attributes, which the policy ignores, are counted', () => {
  expect(transform(page('', '<p style="color:red">a</p>')).styleAttributes).toBe(1)
})
