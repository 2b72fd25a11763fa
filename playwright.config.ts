import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/test/chromium'

const port = process.env['E2E_PORT'] ?? '3139'

/** Chromium against the production build, on a site of its own that `tests/e2e/one-site.ts` starts and removes. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/one-site.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // How long a story may take on a busy machine of two cores; whoever waits goes on as soon as it is so.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  outputDir: 'test-results/e2e',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
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
