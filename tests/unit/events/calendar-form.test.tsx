import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { CalendarForm } from '@/features/events/calendar-form'

vi.mock('next-intl/server', () => import('@tests/support/next-intl'))
vi.mock('@/features/events/queries/calendar-choice', () => ({
  topicsToChoose: async () => [{ id: 1, name: 'Forebygging', slug: 'forebygging' }],
}))

const formWith = async (tooMany: { topics: boolean; types: boolean }) => {
  const choice = { path: '', other: '', topics: [], types: [], tooMany }
  return renderToStaticMarkup(await CalendarForm({ locale: 'nb', choice }))
}

test.each([
  [{ topics: true, types: true }, 'tema'],
  [{ topics: true, types: false }, 'tema'],
  [{ topics: false, types: true }, 'type'],
])('with too many of %o, focus is in the first group that is wrong', async (tooMany, name) => {
  const html = await formWith(tooMany)
  const focused = html.match(/<input[^>]* autofocus[^>]*>/gi) ?? []
  expect(focused).toHaveLength(1)
  expect(focused[0]).toContain(`name="${name}"`)
})

test('with no more than can be chosen, focus is left where it is', async () => {
  expect(await formWith({ topics: false, types: false })).not.toMatch(/autofocus/i)
})
