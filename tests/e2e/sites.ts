import { freePort } from '@tests/support/free-port'
import { startSite } from '@tests/support/site'

/** How many tests run at once; each of them has a site of its own. */
export const workers = 2

/** Where the site of one worker is, once `sites` has started it. */
export const siteOf = (worker: number): string => sitesFromEnvironment()[worker] ?? ''

/** Sites for the whole run, one for each worker. Their facts reach the tests through the environment. */
export default async function sites(): Promise<() => Promise<void>> {
  const started = await Promise.all(
    Array.from({ length: workers }, async () => startSite(await freePort())),
  )
  process.env['E2E_SITES'] = started.map(({ url }) => url).join(' ')
  process.env['E2E_PASSWORD'] = started[0]?.password
  return async () => {
    await Promise.all(started.map((site) => site.remove()))
  }
}

const sitesFromEnvironment = (): string[] => (process.env['E2E_SITES'] ?? '').split(' ')
