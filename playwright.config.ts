import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/test/chromium'
import { siteOf, workers } from './tests/e2e/sites'

/** Playwright numbers its workers here; what one of them publishes or withdraws, no other meets. */
const worker = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)

/** Chromium against the production build, on sites of its own that `tests/e2e/sites.ts` starts and removes. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/sites.ts',
  fullyParallel: false,
  workers,
  retries: 0,
  forbidOnly: true,
  // How long a story may take on a busy machine of two cores; whoever waits goes on as soon as it is so.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  outputDir: 'test-results/e2e',
  use: {
    baseURL: siteOf(worker),
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // A trace of every step costs a good part of the run: `npx playwright test --trace on` makes one.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
