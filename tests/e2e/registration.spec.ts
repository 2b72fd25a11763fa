import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'

test('who wants to come to an event registers from its row or from under its lead, while one can', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const office = await editorOver(request, origin)
  const event = (slug: string, registration: object) =>
    office.create('events', {
      title: `Møte ${slug}`,
      slug,
      lead: 'Kort sagt.',
      type: 'seminar',
      start: '2031-03-04T09:00:00.000Z',
      start_tz: 'Europe/Oslo',
      registration,
    })
  const url = 'https://example.org/pamelding'
  await event('apent-mote', { url, closes: '2031-03-01T11:00:00.000Z', closes_tz: 'Europe/Oslo' })
  await event('senere-mote', { url, opens: '2031-01-01T08:00:00.000Z', opens_tz: 'Europe/Oslo' })
  await event('stengt-mote', { url, closes: '2026-01-01T08:00:00.000Z', closes_tz: 'Europe/Oslo' })
  await event('mote-uten', {})

  await page.goto('/arrangementer')
  const row = (slug: string) => page.locator('.event-row').filter({ hasText: `Møte ${slug}` })
  await expect(row('apent-mote')).toContainText('Påmelding: åpen til 1. mars 2031')
  const way = row('apent-mote').getByRole('link', { name: 'Meld deg på: Møte apent-mote' })
  await expect(way).toHaveAttribute('href', url)
  await expect(row('senere-mote')).toContainText('Påmelding: åpner 1. januar 2031')
  await expect(row('stengt-mote')).toContainText('Påmelding: stengt')
  for (const slug of ['senere-mote', 'stengt-mote', 'mote-uten'])
    await expect(row(slug).getByRole('link', { name: /Meld deg på/ })).toHaveCount(0)
  await expect(row('mote-uten')).not.toContainText('åmelding')
  expect(await axeFindings(page)).toEqual([])

  await page.goto('/arrangementer/apent-mote')
  const head = page.locator('.head')
  await expect(head).toContainText('Påmelding: åpen til 1. mars 2031')
  await expect(head.getByRole('link', { name: /Meld deg på/ })).toHaveAttribute('href', url)
  expect(await axeFindings(page)).toEqual([])
  await office.tidy()
})
