import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { HomeFeatured } from '@/features/home/home-featured'
import { withoutComponents } from '@/features/site/page-body'
import type { FeaturedEntry } from '@/features/featured/queries'
import type { Locale } from '@/i18n/locales'

vi.mock('next-intl/server', () => import('@tests/support/next-intl'))
vi.mock('@/data', () => ({}))

const event = {
  id: 1,
  href: '/arrangementer/folkemote',
  title: 'Folkemøte',
  lead: 'Kom.',
  type: 'seminar',
  state: 'moved',
  start: '2027-06-03T08:00:00.000Z',
  timeKnown: true,
  movedFrom: '2027-05-03T08:00:00.000Z',
  topics: [],
  lang: 'nb',
} as const

const shown = async (locale: Locale, more: object = {}) => {
  const entries = [{ type: 'events', row: { ...event, ...more } }] as unknown as FeaturedEntry[]
  const html = renderToStaticMarkup(
    await withoutComponents(<HomeFeatured {...{ locale, entries }} />),
  )
  return html.replaceAll(/<[^>]*>/g, '')
}

test('a featured event that is moved says from when, as in lists', async () => {
  expect(await shown('nb')).toContain('Flyttet fra 3. mai 2027 · Seminar')
  expect(await shown('en')).toContain('Moved from 3 May 2027 · Seminar')
})

test('one that is cancelled says so, and one that is as planned says nothing of it', async () => {
  expect(await shown('nb', { state: 'cancelled' })).toContain('Avlyst · Seminar')
  expect(await shown('nb', { state: 'planned' })).not.toMatch(/Flyttet|Avlyst/)
})
