import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { generateMetadata as ofArticle } from '@/app/(site)/[locale]/news/[slug]/page'
import { generateMetadata as ofEvent } from '@/app/(site)/[locale]/events/[slug]/page'
import { storedDay, todayInOslo } from '@/lib/days'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'

vi.mock('next/headers', () => ({
  draftMode: async () => ({ isEnabled: false }),
  headers: async () => new Headers(),
}))

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

it('a picture is shared with its page only as long as those it shows consent', async () => {
  const { id } = await library(payload).picture()
  const article = await newsroom(payload).article('Med bilde', { picture: id })
  const event = await newsroom(payload).event('Med bilde', {
    picture: id,
    start: '2027-06-01T08:00:00Z',
  })
  const consentUntil = (until: string) =>
    payload.update({ collection: 'media', id, data: { consent: { until }, _status: 'published' } })
  const shared = () =>
    Promise.all(
      [ofArticle, ofEvent].map(async (of, at) => {
        const slug = [article, event][at]?.slug ?? ''
        const { openGraph, ...rest } = await of({ params: Promise.resolve({ locale: 'nb', slug }) })
        expect(JSON.stringify(rest)).not.toContain('/media/')
        return [openGraph?.title, JSON.stringify(openGraph).includes('/api/media/file/')]
      }),
    )
  await consentUntil(storedDay(todayInOslo()))
  expect(await shared()).toEqual([
    ['Med bilde', true],
    ['Med bilde', true],
  ])
  await consentUntil(storedDay('2026-01-01'))
  expect(await shared()).toEqual([
    ['Med bilde', false],
    ['Med bilde', false],
  ])
})
