import { describe, expect, it } from 'vitest'
import { longestName, nameProblem, viewQuery, viewsOf } from '@/admin/saved-views/saved-view'

const shown = (query: string) => new URLSearchParams(query)
const view = (name: string) => ({ key: `saved-view:news:${name}`, name, query: 'sort=' })

describe('what is saved of a list', () => {
  it('is its filters, search, sorting, number of lines and columns', () => {
    const query = viewQuery(
      shown('limit=25&sort=-start&search=kreft&where[or][0][and][0][language][equals]=nb'),
      ['title', '_status'],
    )
    expect(Object.fromEntries(shown(query))).toEqual({
      columns: '["title","_status"]',
      limit: '25',
      search: 'kreft',
      sort: '-start',
      'where[or][0][and][0][language][equals]': 'nb',
    })
  })
  it('is neither the page one is on nor the language of the texts nor what else an address says', () => {
    expect(viewQuery(shown('page=3&locale=en&notFound=7&preset=1&depth=2'))).toBe('sort=')
  })
  it('says that nothing is sorted, as the list would keep its last sorting', () => {
    expect(viewQuery(shown('search=kreft'))).toBe('search=kreft&sort=')
  })
  it('is the same in whichever order an address says it', () => {
    expect(viewQuery(shown('sort=title&search=a'))).toBe(viewQuery(shown('search=a&sort=title')))
  })
  it('is another one with the columns in another order', () => {
    const columnsFirst = (columns: string[]) => viewQuery(shown(''), columns)
    expect(columnsFirst(['title', 'slug'])).not.toBe(columnsFirst(['slug', 'title']))
  })
})

describe('the views of a list', () => {
  it('are those saved of this list', () => {
    const saved = (key: string) => ({ key, value: { name: 'Mine utkast', query: 'sort=title' } })
    expect(
      viewsOf([saved('saved-view:news:a'), saved('saved-view:events:b'), saved('nav')], 'news'),
    ).toEqual([{ key: 'saved-view:news:a', name: 'Mine utkast', query: 'sort=title' }])
  })
  it.each([
    null,
    'tekst',
    7,
    [],
    {},
    { name: 'A' },
    { name: 7, query: '' },
    { name: ' ', query: '' },
  ])('are not broken by a preference that is none: %j', (value) => {
    expect(viewsOf([{ key: 'saved-view:news:a', value }], 'news')).toEqual([])
  })
  it('ask for nothing that no list asks for, and have names that fit', () => {
    const value = { name: 'å'.repeat(500), query: 'javascript:alert(1)&redirect=//x&search=y' }
    const [only] = viewsOf([{ key: 'saved-view:news:a', value }], 'news')
    expect(only?.query).toBe('search=y&sort=')
    expect(only?.name).toHaveLength(longestName)
  })
})

describe('the name of a view', () => {
  it('is needed', () => {
    expect(nameProblem('  ', [])).toBe('noName')
  })
  it('is that of no other view of the list, large or small', () => {
    expect(nameProblem(' mine UTKAST', [view('Mine utkast')])).toBe('taken')
  })
  it('may be anything else', () => {
    expect(nameProblem('Mine utkast fra OCC', [view('Mine utkast')])).toBeNull()
  })
})
