import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { differences, merged } from '@/admin/both-texts/differences'

const fields = [
  { name: 'title', type: 'text' },
  {
    type: 'tabs',
    tabs: [{ label: 'Tekst', fields: [{ name: 'lead', type: 'textarea' }] }],
  },
  { name: 'byline', type: 'group', fields: [{ name: 'name', type: 'text' }] },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'authors', type: 'array', fields: [] },
  { name: 'body', type: 'richText' },
  { name: 'slug', type: 'text', admin: { hidden: true } },
  { name: 'updatedAt', type: 'date' },
] as unknown as ClientField[]

const opened = { title: 'A', lead: 'B', byline: { name: 'C' }, topics: [1], slug: 'a' }
const found = (mine: object, theirs: object) =>
  differences(fields, {
    opened,
    mine: { ...opened, ...mine },
    theirs: { ...opened, updatedAt: '2026-11-27', ...theirs },
  }).map(({ path, by }) => [path, by])

describe('of two who changed one document', () => {
  it('each field is known by who changed it, in tabs and groups as well', () => {
    expect(
      found(
        { title: 'Mine', lead: 'Mine' },
        { title: 'Theirs', byline: { name: 'Theirs' }, slug: 'theirs' },
      ),
    ).toEqual([
      ['title', 'both'],
      ['lead', 'writer'],
      ['byline.name', 'others'],
    ])
  })

  it('nothing differs where both wrote the same, or nothing in two ways', () => {
    expect(found({ title: 'Same', lead: '' }, { title: 'Same', lead: null })).toEqual([])
    expect(found({ authors: 0 }, { authors: [] })).toEqual([])
    expect(found({}, { topics: [{ id: 1, name: 'Pillar', updatedAt: '2026-01-01' }] })).toEqual([])
  })

  it('a text that was shown and not written in is no change of mine', () => {
    const text = (...children: object[]) => ({ root: { children } })
    const shown = text({ type: 'paragraph', children: [] })
    const written = text({ type: 'paragraph', children: [{ type: 'text', text: 'Theirs' }] })
    expect(found({ body: shown }, { body: written })).toEqual([['body', 'others']])
    expect(found({ body: shown }, { body: null })).toEqual([])
    expect(found({ body: text({ type: 'upload' }) }, {})).toEqual([['body', 'writer']])
  })

  it('what is put together has the chosen fields of the others and the rest of the form', () => {
    const mine = { ...opened, title: 'Mine', lead: 'Mine', body: { root: 1 } }
    const theirs = { ...opened, title: 'Theirs', byline: { name: 'Theirs' } }
    expect(merged(mine, theirs, new Set(['title', 'byline.name']))).toEqual({
      ...mine,
      title: 'Theirs',
      byline: { name: 'Theirs' },
    })
    expect(mine.title).toBe('Mine')
  })
})
