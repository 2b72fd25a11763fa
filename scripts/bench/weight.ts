import { chromium } from '@playwright/test'

export type Weight = {
  page: string
  requests: number
  html: number
  css: number
  js: number
  fonts: number
  pictures: number
}

/** What Chromium really transfers for a page, by kind, in bytes on the wire with headers left out. */
export async function weigh(origin: string, paths: string[]): Promise<Weight[]> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const weights: Weight[] = []
  for (const path of paths) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const kinds = new Map<string, string>()
    const sizes = { Document: 0, Stylesheet: 0, Script: 0, Font: 0, Image: 0, Other: 0 }
    let requests = 0
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other'
      if (kind === 'Prefetch' || kind === 'SpeculationRules') return
      requests += 1
      sizes[kind in sizes ? (kind as keyof typeof sizes) : 'Other'] += encodedDataLength
    })
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
    const { Document: html, Stylesheet: css, Script: js, Font: fonts, Image: pictures } = sizes
    weights.push({ page: path, requests, html, css, js, fonts, pictures })
    await context.close()
  }
  await browser.close()
  return weights
}
