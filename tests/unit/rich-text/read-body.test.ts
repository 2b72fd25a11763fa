import { describe, expect, it } from 'vitest'
import { headingsOf, readRichText } from '@/features/rich-text/read-body'
import { documentsIn } from '@/features/rich-text/references'
import { block, doc, heading, internal, link, nothing, paragraph, text } from './lexical'

const read = (...children: object[]) => readRichText(doc(...children), nothing)
const plain = (words: string) => ({ kind: 'text', text: words, bold: false, italic: false })

describe('running text', () => {
  it('keeps paragraphs, marks and line breaks', () => {
    expect(read(paragraph(text('fet', 1), { type: 'linebreak' }, text('begge', 3)))).toEqual([
      {
        kind: 'paragraph',
        children: [
          { ...plain('fet'), bold: true },
          { kind: 'break' },
          { kind: 'text', text: 'begge', bold: true, italic: true },
        ],
      },
    ])
  })

  it('keeps raised and lowered signs, which have signs of their own where only words are kept', () => {
    const title = [text('CO'), text('2', 32), text(' og 10'), text('6', 64)]
    const blocks = read({ type: 'heading', tag: 'h2', children: title })
    expect(blocks).toMatchObject([
      { children: [plain('CO'), { text: '2', level: 'sub' }, plain(' og 10'), { level: 'super' }] },
    ])
    expect(headingsOf(blocks)).toEqual([{ id: 'co2-og-106', text: 'CO₂ og 10⁶', level: 2 }])
  })

  it('drops empty paragraphs and nodes it does not know', () => {
    expect(read(paragraph(), paragraph(text('  ')), { type: 'iframe', src: 'x' })).toEqual([])
    expect(read(paragraph(text('før '), { type: 'html', text: '<b>' }))).toMatchObject([
      { children: [plain('før ')] },
    ])
  })

  it('gives each heading an anchor of its own', () => {
    const blocks = read(heading('h2', 'Målet'), heading('h3', 'Målet'), heading('h1', 'Nei'))
    expect(headingsOf(blocks)).toEqual([
      { id: 'malet', text: 'Målet', level: 2 },
      { id: 'malet-2', text: 'Målet', level: 3 },
    ])
  })

  it('puts a nested list into the item before it', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const list = (...children: object[]) => ({ type: 'list', listType: 'bullet', children })
    expect(read(list(item(text('en')), item(list(item(text('inni'))))))).toMatchObject([
      { items: [{ children: [plain('en')], lists: [{ items: [{ children: [plain('inni')] }] }] }] },
    ])
  })

  it('marks words in another language', () => {
    const fields = { blockType: 'foreignWords', text: 'hub', language: 'en' }
    expect(read(paragraph({ type: 'inlineBlock', fields }))).toMatchObject([
      { children: [{ kind: 'foreign', text: 'hub', lang: 'en' }] },
    ])
  })

  it.each([null, undefined, 'text', { root: null }, { root: { children: 'x' } }])(
    'is empty when what is stored is %j',
    (stored) => expect(readRichText(stored, nothing)).toEqual([]),
  )
})

describe('links', () => {
  it.each(['https://example.org', 'mailto:a@example.org', 'tel:+4712345678', '/om', '#malet'])(
    'leads to %s',
    (url) => {
      expect(read(paragraph(link(url, 'ord')))).toMatchObject([
        { children: [{ kind: 'link', href: url, children: [plain('ord')] }] },
      ])
    },
  )

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    '//evil.example',
    ' vbscript:x',
  ])('are words only when they would lead to %s', (url) => {
    expect(read(paragraph(link(url, 'ord')))).toMatchObject([{ children: [plain('ord')] }])
  })

  it('lead to a document where it is published, and are words where it is not', () => {
    const body = doc(paragraph(internal('news', 7, 'sak'), internal('news', 8, 'utkast')))
    const links = new Map([['news:7', '/aktuelt/sak']])
    expect(documentsIn(body).links).toHaveLength(2)
    expect(readRichText(body, { ...nothing, links })).toMatchObject([
      { children: [{ kind: 'link', href: '/aktuelt/sak' }, plain('utkast')] },
    ])
  })
})

describe('blocks', () => {
  it('show what is published and vanish with what is not', () => {
    const picture = {
      src: '/a.webp',
      srcSet: '',
      width: 4,
      height: 3,
      alt: 'alt',
      share: { src: '/a.webp-share-50-50.jpg', width: 4, height: 2 },
      caption: 'fra arkivet',
    }
    const related = { ...nothing, pictures: new Map([[1, picture]]) }
    const body = doc(
      block('figure', { picture: 1, caption: 'egen' }),
      block('figure', { picture: 2 }),
      block('gallery', { pictures: [2, { id: 1 }] }),
    )
    expect(readRichText(body, related)).toEqual([
      { kind: 'figure', picture: { ...picture, caption: 'egen' } },
      { kind: 'gallery', pictures: [picture] },
    ])
  })

  it('name a registered speaker by the register, with the title as it was then', () => {
    const people = new Map([[1, { name: 'Kari', title: 'sjef nå', lang: 'nb' as const }]])
    const fields = { person: 1, name: 'kari', title: 'rådgiver da', text: 'en\n\nto' }
    expect(readRichText(doc(block('speech', fields)), { ...nothing, people })).toEqual([
      {
        kind: 'speech',
        name: 'Kari',
        title: 'rådgiver da',
        paragraphs: ['en', 'to'],
        verbatim: false,
      },
    ])
  })

  it('take the first row of a table as its headings and fill missing cells', () => {
    const rows = [{ cells: ['År', 'Hva'] }, { cells: ['2021'] }]
    expect(read(block('table', { caption: 'Tid', rows }))).toEqual([
      { kind: 'table', caption: 'Tid', head: ['År', 'Hva'], rows: [['2021', '']] },
    ])
  })

  it('keep the words of a call whose link may not be followed', () => {
    const fields = { text: 'Bli med', label: 'Meld deg', url: 'javascript:x' }
    expect(read(block('callToAction', fields))).toMatchObject([
      { kind: 'paragraph', children: [plain('Bli med')] },
    ])
  })

  it('of an unknown kind are dropped', () => {
    expect(read(block('script', { code: 'x' }), { type: 'block' })).toEqual([])
  })
})
