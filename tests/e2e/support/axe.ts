import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on a page, and finds again: what slides in or out is neither shown nor hidden, and a page is shown
 * before its names are there. One line per finding; by all of axe's rules, or by those named.
 */
export async function axeFindings(page: Page, runOnly?: string[]): Promise<string[]> {
  let found = await findingsNow(page, runOnly)
  for (let looks = 0; looks < 5 && found.length > 0; looks += 1) {
    await page.waitForTimeout(500)
    found = await findingsNow(page, runOnly)
  }
  return found
}

/** The page's own CSP is not in the way. */
async function findingsNow(page: Page, runOnly?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> => Reflect.get(window, 'axe').run(document, options),
    { resultTypes: ['violations'], ...(runOnly && { runOnly }) },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  )
}
