import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentsOf } from '@/features/rich-text/contents'
import { readRichText } from '@/features/rich-text/read-body'
import { idsBesideText } from '@/lib/page-ids'
import { doc, heading, nothing, paragraph, text } from './lexical'

const read = (...children: object[]) => readRichText(doc(...children), nothing)
const words = (count: number) => paragraph(text(Array(count).fill('ord').join(' ')))
const parts = [heading('h2', 'Først'), heading('h2', 'Så'), heading('h2', 'Til slutt')]

describe('what a text holds', () => {
  it('is said of a text with three parts and more words than a screen shows', () => {
    expect(contentsOf(read(...parts, words(150)))).toEqual([
      { id: 'forst', title: 'Først' },
      { id: 'sa', title: 'Så' },
      { id: 'til-slutt', title: 'Til slutt' },
    ])
  })

  it('is not said of a short text or of one with two parts, and names no smaller headings', () => {
    expect(contentsOf(read(...parts, words(140)))).toEqual([])
    const [first, second] = parts
    const two = [first, second].filter((part) => part !== undefined)
    expect(contentsOf(read(...two, heading('h3', 'Mer'), words(400)))).toEqual([])
    expect(contentsOf(read(...parts, heading('h3', 'Mer'), words(400)))).toHaveLength(3)
  })

  it('counts what stands in lists', () => {
    const item = { type: 'listitem', children: [text(Array(150).fill('ord').join(' '))] }
    const list = { type: 'list', listType: 'bullet', children: [item] }
    expect(contentsOf(read(...parts, list))).toHaveLength(3)
  })
})

describe('the id of a heading', () => {
  it('is none that something else on the page has', () => {
    expect(read(heading('h2', 'Main'), heading('h2', 'Feedback: text'))).toMatchObject([
      { id: 'main-2' },
      { id: 'feedback-text-2' },
    ])
    const views = globSync('src/{ui,features,app/(site)}/**/*.tsx')
    const found = views.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id ?? ''),
    )
    expect([...new Set(found)].toSorted()).toEqual(idsBesideText.toSorted())
  })
})
