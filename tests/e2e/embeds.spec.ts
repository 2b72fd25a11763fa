import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'

const lists = ['/bygg-inn/nyheter', '/en/embed/news', '/bygg-inn/arrangementer', '/en/embed/events']

test('a partner shows our news within its own site, and a link opens in the whole window', async ({
  baseURL: origin = '',
  page,
}) => {
  await page.goto('/aktuelt')
  await page.getByText('Vis dette på et annet nettsted').click()
  const snippet = (await page.locator('.embed-snippet code').textContent()) ?? ''
  // Another origin than ours, which is at localhost.
  const partner = createServer((_, res) => {
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(
      `<!DOCTYPE html><title>Partner</title>${snippet}<iframe src="${origin}/aktuelt"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve))
  // A server on a TCP port has this kind of address.
  const { port } = partner.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
  const frame = page.frameLocator('iframe').first()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'Nytt fra Cancer Mission Hub Norway',
  )
  const [, whole] = page.frames().slice(1)
  // A page of ours is not shown in a frame.
  expect(await whole?.locator('main').count()).toBe(0)
  await frame.getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`^${origin}/aktuelt/`))
  await new Promise((resolve) => partner.close(resolve))
})

test('each list is accessible, sets nothing and runs nothing; only these may be framed', async ({
  page,
  request,
}) => {
  for (const path of lists) {
    const response = await page.goto(path)
    const headers = response?.headers() ?? {}
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect([headers['set-cookie'], headers['x-frame-options']]).toEqual([undefined, undefined])
    expect(await page.locator('script').count()).toBe(0)
    for (const link of await page.locator('a').all())
      expect(await link.getAttribute('target')).toBe('_top')
    expect(await axeFindings(page)).toEqual([])
  }
  for (const path of [
    '/',
    '/aktuelt',
    '/en/news',
    '/abonner',
    '/kontakt/skriv',
    '/sok?q=kreft',
    '/bygg-inn',
  ])
    expect((await request.get(path)).headers()['content-security-policy']).toContain(
      "frame-ancestors 'none'",
    )
  for (const path of ['/bygg-inn/nyheter/tema/finnes-ikke', '/en/embed/events/from/nobody'])
    expect((await request.get(path)).status()).toBe(404)
})
