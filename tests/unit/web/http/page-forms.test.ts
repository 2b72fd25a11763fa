import { expect, it } from 'vitest'
import { markdownPath, pageBehind, sharePath } from '@/i18n/page-forms'
import { readAddress } from '@/web/http/address'

const hash = '0123456789ab'

it.each([
  ['/', '/index.md', `/share/${hash}.png`],
  ['/en', '/en/index.md', `/share/en/${hash}.png`],
  ['/om', '/om.md', `/share/om/${hash}.png`],
  ['/en/news/an-article', '/en/news/an-article.md', `/share/en/news/an-article/${hash}.png`],
])('%s has one address as Markdown, and one for each picture of it', (page, markdown, share) => {
  expect(markdownPath(page)).toBe(markdown)
  expect(sharePath(page, hash)).toBe(share)
  expect([markdown, share].map(pageBehind)).toEqual([page, page])
  expect(readAddress(markdown)).toEqual({ kind: 'page', key: markdown })
  expect(readAddress(share)).toEqual({ kind: 'share', key: share })
})

it.each([
  ['/OM.md', '/om.md'],
  ['/nb/om.md', '/om.md'],
  ['/om/.md', '/om.md'],
  ['/nb/index.md', '/index.md'],
  ['/aktuelt/Å-være.md', '/aktuelt/a-vaere.md'],
  ['/om.md?utm=1', undefined],
])('%s is another spelling of %s', (asked, location) => {
  expect(readAddress(asked)).toEqual(
    location ? { kind: 'redirect', location } : { kind: 'page', key: '/om.md' },
  )
})

it('a page on a day is kept with its days in each form', () => {
  const path = '/om/sammensetning/2024-01-01.md'
  expect(readAddress(path)).toEqual({ kind: 'day', key: path })
  expect(readAddress('/om/sammensetning/2024-02-30.md')).toMatchObject({ status: 404 })
})

it.each([
  '/aktuelt/feed.xml.md',
  '/arrangementer/kalender.ics.md',
  '/arrangementer-cm/2022/mote.md',
  '/om.md.md',
  '/.md',
  '/index',
  '/admin.md',
  `/share/om/${hash}.jpg`,
  `/share/om/${hash.toUpperCase()}.png`,
  `/share/OM/${hash}.png`,
  `/share/finnes/ikke/her/${hash}.png`,
])('there is nothing at %s', (path) => {
  expect(readAddress(path)).toEqual({ kind: 'refused', status: 404 })
})
