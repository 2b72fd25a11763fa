import { expect, it } from 'vitest'
import { permanentAt, permanentPath } from '@/i18n/permanent'
import { readAddress } from '@/web/http/address'

it('is a short address in each language, which is read as it was written', () => {
  expect(permanentPath('nb', { collection: 'news', id: 12 })).toBe('/id/news/12')
  expect(permanentPath('en', { collection: 'events', id: 3 })).toBe('/en/id/events/3')
  expect(permanentAt('/en/id/events/3')).toEqual({ locale: 'en', collection: 'events', id: 3 })
  expect(readAddress('/id/news/12')).toEqual({ kind: 'page', key: '/id/news/12' })
})

it('has one spelling, to which the others lead', () => {
  expect(readAddress('/nb/ID/News/12/?fra=trykk')).toEqual({
    kind: 'redirect',
    location: '/id/news/12',
  })
})

it.each([
  '/id/news/0',
  '/id/news/012',
  '/id/news/1e3',
  '/id/news/-1',
  '/id/news/12/mer',
  '/id/news/12.md',
  '/id/news/9999999999',
  '/id/users/1',
  '/id/constructor/1',
  '/aktuelt/id/news/12',
  '/permanent/nb/news/12',
])('%s is none', (path) => {
  expect(permanentAt(path)).toBeNull()
  expect(readAddress(path)).toEqual({ kind: 'refused', status: 404 })
})
