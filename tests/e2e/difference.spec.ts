import { expect, test } from '@playwright/test'
import { findDifferences } from '@tests/support/difference/run'

/** How many pages are compared after each edit; all of them at the end. */
const each = 20

test('after edits of every kind the page cache shows what a page rendered anew shows', async () => {
  const report = await findDifferences({ seed: 1, seconds: 12, each })
  // A difference is found again with `npm run difference`, the same seed and more time.
  expect(report.differences).toEqual([])
  expect(report.compared).toBeGreaterThan(20)
  expect(report.rendered).toBeGreaterThan(0)
})
