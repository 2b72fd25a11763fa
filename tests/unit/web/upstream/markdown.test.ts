import { expect, it } from 'vitest'
import { markdownOf, markdownRenderer } from '@/web/upstream/markdown'

const page = (main: string): string =>
  `<html lang="nb"><head><link rel="canonical" href="https://hub.example/om"></head><body>
<header><h2>Meny</h2></header><main>${main}</main><footer>Bunn</footer></body></html>`

it('begins with the headline, keeps levels and tables, and writes whole addresses', () => {
  const written = markdownOf(
    page(`<div class="kicker"><a href="/aktuelt">Aktuelt</a></div>
<div class="head"><div>Dato</div><h1>Et kreft\u00adregister</h1></div>
<svg aria-hidden="true"><text>pynt</text></svg>
<h2 id="a">Om det</h2><p>Les <a href="/kontakt">her</a> eller <a href="#a">over</a>.</p>
<form action="/"><button>Vis</button></form>
<table><thead><tr><th>År</th><th>Antall</th></tr></thead><tbody><tr><td>2025</td><td>1</td></tr></tbody></table>
<img src="/api/media/file/a.webp" alt="En tegning">
<p><b>Kari</b><span>lege</span></p>`),
  )
  expect(written).toBe(`# Et kreftregister

## Om det

Les [her](https://hub.example/kontakt) eller [over](https://hub.example/om#a).

| År   | Antall |
| ---- | ------ |
| 2025 | 1      |

![En tegning](https://hub.example/api/media/file/a.webp)

**Kari** lege

---

<https://hub.example/om>
`)
})

it('takes words that look like Markdown or HTML for words', () => {
  expect(markdownOf(page('<h1>1. *ikke* [dette](/x) &lt;b&gt; # ja</h1>'))).toContain(
    String.raw`# 1. \*ikke\* \[dette]\(/x) \<b> # ja`,
  )
})

it('says what a drawing of our own shows, and leaves out what partners paste into their sites', () => {
  const written = markdownOf(
    page(`<h1>Om</h1><figure><div role="img" aria-label="Tråder som møtes">
<svg aria-hidden="true"><path/></svg></div><figcaption>Felt</figcaption></figure>
<details class="embed-snippet print:hidden"><summary>Vis listen</summary><pre>&lt;iframe&gt;</pre></details>`),
  )
  expect(written).toBe(`# Om

Tråder som møtes

Felt

---

<https://hub.example/om>
`)
})

it('is there when the page is, wherever it is now, and true as long as the page', async () => {
  const render = markdownRenderer(async (path) => {
    if (path === '/gammel')
      return { kind: 'redirect', status: 308, location: '/ny', reads: ['at:/ny'] }
    if (path === '/ny')
      return {
        kind: 'page',
        body: Buffer.from(page('<h1>Ny</h1>')),
        type: 'text/html',
        reads: ['news:1'],
        until: 5,
      }
    return { kind: 'absent', status: 410, reads: ['news:2'] }
  })
  expect(await render('/ny.md')).toMatchObject({
    kind: 'page',
    type: 'text/markdown; charset=utf-8',
    reads: ['news:1', 'at:/ny'],
    until: 5,
  })
  expect(await render('/gammel.md')).toMatchObject({ kind: 'redirect', location: '/ny.md' })
  expect(await render('/slettet.md')).toMatchObject({ kind: 'absent', status: 410 })
})
