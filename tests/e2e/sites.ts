import { startSite } from '@tests/support/site'

/** How many tests run at once; each of them has a site of its own, on a port of its own. */
export const workers = 2
export const firstPort = Number(process.env['E2E_PORT'] ?? 3139)

/** Sites for the whole run, one for each worker. Their facts reach the tests through the environment. */
export default async function sites(): Promise<() => Promise<void>> {
  const started = await Promise.all(
    Array.from({ length: workers }, (_, worker) => startSite(firstPort + worker)),
  )
  process.env['E2E_PASSWORD'] = started[0]?.password
  return async () => {
    await Promise.all(started.map((site) => site.remove()))
  }
}
