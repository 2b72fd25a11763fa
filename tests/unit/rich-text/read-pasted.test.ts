import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pasted } from './pasted/outline'

const file = (name: string): string =>
  readFileSync(new URL(`./pasted/${name}.html`, import.meta.url), 'utf8')

describe('what a writer pastes', () => {
  it('from Word is the article, with headings, signs, lists and tables as the editor has them', () => {
    expect(pasted(file('word-article')).lines).toEqual([
      'h2 Prøveartikkel om persontilpasset behandling',
      'p Dosen var 5 × 10<sup>6</sup> celler og CO<sub>2</sub>-nivået sank.<sup>1</sup> Prisen var 900 kroner.',
      'h3 Mellomtittel',
      '- første punkt',
      '- andre punkt',
      'table / Region | Pasienter / Nord | 120',
      'p Kontakt [post+hub@example.org](mailto:post+hub@example.org) eller rapporten.',
      '[figure bilde 1]',
      'p Et sitat i innrykk.',
      'p [1] Kilde: rapporten.',
    ])
  })

  it('from Word has lists within lists, and numbered ones', () => {
    expect(pasted(file('word')).lines.slice(3)).toEqual([
      'h3 Mellomtittel nivå 2',
      '- Første punkt',
      '  - Underpunkt',
      '- Andre punkt med [lenke til Kreftforeningen](https://www.kreftforeningen.no/)',
      '1. Nummer én',
      '2. Nummer to',
      'p Setning med fotnote<sup>[1]</sup> og bokmerke.',
      'table / År | Antall / 2024 | 38\u00a0000',
      '[figure Graf]',
      '[figure innbakt]',
      'p <sup>[1]</sup> Kilde: Kreftregisteret 2025.',
    ])
  })

  it('from Google Docs keeps bold, italics and lists, and its links lead straight to where they go', () => {
    expect(pasted(file('gdocs')).lines).toEqual([
      'h2 Tittel fra Google Docs',
      'p Vanlig tekst med **halvfet** og _kursiv_ og [lenke](https://www.example.org).',
      'h3 Nivå tre uten nivå to',
      '- Punkt én',
      '  - Underpunkt',
      '- Punkt to',
      '[figure bilde 1]',
      'table / A1 | B1 / A2 | B2',
    ])
  })

  it('from Outlook has no link to a file share or a script, and no empty paragraph', () => {
    const { lines, changes } = pasted(file('outlook'))
    expect(lines).toEqual([
      'p **Fra:** Kari Eksempel <[kari@example.org](mailto:kari@example.org)>⏎**Sendt:** tirsdag 3. november 2026 08:12⏎**Emne:** Tekst til nettsaken',
      'p Hei! Her er teksten – bruk den som du vil.',
      'p Sitert svar.',
      'p [FHI](https://www.fhi.no/) og rapporten og skript.',
      'p Med vennlig hilsen⏎Kari',
    ])
    expect(changes).toMatchObject({ links: ['rapporten', 'skript'], trackers: 1, quotes: true })
  })

  it('is told of what is gone: struck words, pictures by name, links, notes and comments', () => {
    const comment = '<span class=MsoCommentReference><a class=msocomanchor>[KE1]</a></span>'
    const { changes } = pasted(file('word') + comment + '<iframe src="https://x.example"></iframe>')
    expect(changes).toMatchObject({
      struck: ['strøket'],
      pictures: ['Graf', 'innbakt'],
      anchors: true,
      comments: true,
      embedded: true,
      underlined: true,
      headings: true,
      tables: 1,
    })
  })

  it('is as it was where nothing needed a change', () => {
    const { changes, lines } = pasted('<h2>Tittel</h2><p>Ord med <b>vekt</b>.</p>')
    expect(lines).toEqual(['h2 Tittel', 'p Ord med **vekt**.'])
    expect(Object.values(changes).flat().filter(Boolean)).toEqual([])
  })

  it('goes into the line where it is a few words', () => {
    expect(pasted('<meta charset="utf-8"><p>bare <i>ord</i></p>').lines).toEqual(['bare _ord_'])
  })

  it('runs no script and keeps none', () => {
    const { lines, nodes } = pasted(
      '<p onclick="alert(1)">Ord<script>alert(1)</script><img src=x onerror=alert(1) alt=""></p>' +
        '<style>p{}</style><a href="java\nscript:alert(1)">her</a><svg onload=alert(1)></svg>',
    )
    expect(lines).toEqual(['p Ord', '[figure bilde 1]', 'p her'])
    expect(JSON.stringify(nodes)).not.toMatch(/alert|onerror|script/)
  })

  it('is all there when it is two megabytes long', () => {
    const paragraph = (at: number) =>
      `<p class=MsoNormal><span>Avsnitt ${at} ${'ord '.repeat(40)}</span></p>`
    const html = Array.from({ length: 10_000 }, (_, at) => paragraph(at)).join('')
    expect(html.length).toBeGreaterThan(2_000_000)
    const { lines } = pasted(html)
    expect(lines).toHaveLength(10_000)
    expect(lines.at(-1)).toMatch(/^p Avsnitt 9999 ord/)
  })

  it('is read however deep a machine has nested it', () => {
    const html = `${'<div><b>'.repeat(5_000)}innerst${'</b></div>'.repeat(5_000)}`
    expect(pasted(html).lines).toEqual(['**innerst**'])
  })
})

describe('headings', () => {
  it.each([
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4>', ['h2 A', 'h3 B', 'h4 C', 'h4 D']],
    ['<h2>A</h2><h4>B</h4><h2>C</h2>', ['h2 A', 'h3 B', 'h2 C']],
    ['<h3>A</h3><p>x</p>', ['h3 A', 'p x']],
    ['<p class=MsoTitle>A</p><h1>B</h1>', ['h2 A', 'h2 B']],
    ['<p role="heading" aria-level="1">A</p><p>x</p>', ['h2 A', 'p x']],
    ['<h2><b>A</b> b</h2><p>x</p>', ['h2 A b', 'p x']],
    [
      "<h2 style='mso-list:l0 level1 lfo1'><![if !supportLists]>1.&nbsp; <![endif]>A</h2><p>x</p>",
      ['h2 1.\u00a0 A', 'p x'],
    ],
  ])('of %s are %j', (html, lines) => expect(pasted(html).lines).toEqual(lines))
})

describe('lists', () => {
  const word = (level: number, sign: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span>${sign}<span>&nbsp; </span></span><![endif]>${text}</p>`

  it('of Word have three levels, bullets within numbers', () => {
    const html = word(1, '1.', 'a') + word(2, 'o', 'b') + word(3, '§', 'c') + word(1, '2.', 'd')
    expect(pasted(html).lines).toEqual(['1. a', '  - b', '    - c', '2. d'])
  })

  it('begin anew where their numbers do, and at the number they say', () => {
    const html = word(1, '1.', 'a') + word(1, '2.', 'b') + word(1, '1.', 'c')
    expect(pasted(html).lines).toEqual(['1. a', '2. b', '1. c'])
    expect(pasted('<ol start=3><li>a<li>b</ol>').lines).toEqual(['3. a', '4. b'])
  })

  it('of Word in a browser, each line a list of its own, become one', () => {
    const line = (level: number, text: string) =>
      `<div class="ListContainerWrapper"><ul><li data-aria-level="${level}"><p>${text}</p></li></ul></div>`
    expect(pasted(line(1, 'a') + line(2, 'b') + line(1, 'c')).lines).toEqual([
      '- a',
      '  - b',
      '- c',
    ])
  })

  it('of web pages stand within each other either way', () => {
    expect(pasted('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>').lines).toEqual([
      '- a',
      '  - b',
      '- c',
    ])
    expect(pasted('<ul><li>a</li><ol><li>b</li></ol></ul>').lines).toEqual(['- a', '  1. b'])
  })

  it('keep the paragraphs of an item together', () => {
    expect(pasted('<ul><li><p>a</p><p>b</p></li><li>c</li></ul>').lines).toEqual(['- a⏎b', '- c'])
  })
})

describe('tables', () => {
  it('keep every cell in its column, empty and joined ones too', () => {
    const html =
      '<table><tr><th>År</th><th colspan=2>Antall</th></tr><tr><td rowspan=2>2024</td><td></td><td>5</td></tr><tr><td>6</td><td>7</td></tr></table>'
    expect(pasted(html).lines).toEqual(['table / År | Antall | – / 2024 | – | 5 / – | 6 | 7'])
  })

  it('keep raised and lowered signs as signs of their own, and say which links are gone', () => {
    const html =
      '<table><caption>Utslipp</caption><tr><td>CO<sub>2</sub></td><td>10<sup>6</sup></td></tr><tr><td><a href="https://a.example">kilde</a></td><td><s>gammelt</s>nytt</td></tr></table>'
    const { lines, changes } = pasted(html)
    expect(lines).toEqual(['table Utslipp / CO₂ | 10⁶ / kilde | nytt'])
    expect(changes).toMatchObject({ cellLinks: ['kilde'], struck: ['gammelt'], tables: 0 })
  })

  it('that only place things are read as what stands in them', () => {
    const html =
      '<table><tr><td><h2>A</h2><table><tr><td>b</td></tr></table></td><td><p>c</p></td></tr></table>'
    expect(pasted(html).lines).toEqual(['h2 A', 'p b', 'p c'])
    expect(
      pasted(
        `<table><tr><td>a</td><td>b</td></tr><tr><td>${'x'.repeat(501)}</td><td>c</td></tr></table>`,
      ).lines,
    ).toHaveLength(4)
  })

  it('longer than one may be are several, each with the headings', () => {
    const row = (at: number) => `<tr><td>${at}</td><td>b</td></tr>`
    const { nodes } = pasted(
      `<table>${Array.from({ length: 150 }, (_, at) => row(at)).join('')}</table>`,
    )
    const rows = nodes.map((node) => Object(node['fields']).rows)
    expect(rows.map(({ length }) => length)).toEqual([100, 51])
    expect(rows[1][0].cells).toEqual(['0', 'b'])
    expect(rows[1][50].cells).toEqual(['149', 'b'])
  })
})

describe('links', () => {
  const target = (href: string) => pasted(`<a href="${href}">ord</a>`).lines[0]

  it.each([
    [
      'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.fhi.no%2Fa%3Fb%3D1&amp;data=05',
      'https://www.fhi.no/a?b=1',
    ],
    ['https://www.google.com/url?q=https://www.fhi.no/&amp;sa=D', 'https://www.fhi.no/'],
    ['https://www.google.no/url?url=https://www.fhi.no/', 'https://www.fhi.no/'],
    ['https://urldefense.com/v3/__https://www.fhi.no/a__;!!abc', 'https://www.fhi.no/a'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.fhi.no%2F%3Ffbclid%3Dx',
      'https://www.fhi.no/',
    ],
    [
      'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fwww.fhi.no',
      'https://www.fhi.no',
    ],
    [
      'https://www.fhi.no/?utm_source=a&amp;id=5&amp;utm_medium=b#del',
      'https://www.fhi.no/?id=5#del',
    ],
    ['https://www.fhi.no/a%20b?q=æ', 'https://www.fhi.no/a%20b?q=æ'],
    ['https://www.google.com/search?q=kreft', 'https://www.google.com/search?q=kreft'],
    ['www.fhi.no', 'https://www.fhi.no'],
  ])('to %s lead to %s', (href, url) => expect(target(href)).toBe(`[ord](${url})`))

  it.each([
    'file:///C:/Users/x/rapport.docx',
    'about:blank',
    'javascript:alert(1)',
    'https://eur03.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
    'https://user:pass@example.org',
    '\\\\server\\felles\\rapport.docx',
    '#_ftn1',
    'file:///C:/x.docx#_ftnref1',
  ])('to %s are words only', (href) => expect(target(href)).toBe('ord'))
})

describe('pictures', () => {
  const names = (html: string) => pasted(`<p>før</p>${html}`).changes.pictures

  it('are called what their writer called them', () => {
    expect(names('<img alt="Kurve over overlevelse\n\nAutomatisk generert beskrivelse">')).toEqual([
      'Kurve over overlevelse',
    ])
    expect(names('<img src="https://x.example/bilder/L%C3%A6ge.jpg?w=1">')).toEqual(['Læge'])
    expect(names('<img src="file:///tmp/clip_image001.png"><img src="cid:a">')).toEqual([
      'bilde 1',
      'bilde 2',
    ])
  })

  it('that nobody sees are not missed, and signs are signs', () => {
    expect(names('<img width="1" height="1" src="https://t.example/o.gif">')).toEqual([])
    expect(pasted('<p>Takk <img alt="😀"></p><p>x</p>').lines[0]).toBe('p Takk 😀')
  })
})
