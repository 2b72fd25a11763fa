import { freePort } from '@tests/support/free-port'
import { openIdClient, startOpenIdProvider } from '@tests/support/openid-provider'
import { startSite } from '@tests/support/site'

/** How many tests run at once; each of them has a site of its own. */
export const workers = 2

/** Where the site of one worker is, once `sites` has started it. */
export const siteOf = (worker: number): string => sitesFromEnvironment()[worker] ?? ''

/** Sites for the whole run, one for each worker, with a provider of OpenID Connect beside them. Their facts reach the tests through the environment. */
export default async function sites(): Promise<() => Promise<void>> {
  const ports = await Promise.all(Array.from({ length: workers }, freePort))
  const provider = await startOpenIdProvider(
    await freePort(),
    ports.map((port) => `http://localhost:${port}`),
  )
  Object.assign(process.env, {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: openIdClient.id,
    OIDC_CLIENT_SECRET: openIdClient.secret,
    OIDC_NAME: 'Feide',
  })
  const started = await Promise.all(ports.map((port) => startSite(port)))
  process.env['E2E_SITES'] = started.map(({ url }) => url).join(' ')
  process.env['E2E_DATABASES'] = started.map(({ databaseUrl }) => databaseUrl).join(' ')
  process.env['E2E_PASSWORD'] = started[0]?.password
  return async () => {
    const left = await Promise.all(started.map(({ url }) => messagesLeft(url)))
    await Promise.all(started.map((site) => site.remove()))
    await provider.stop()
    const urls = left.flat()
    if (urls.length > 0)
      throw new Error(`a test leaves its message standing for the next: see ${urls.join(' ')}`)
  }
}

/** The site's address if a message stands there: it would be met on every page by tests that happen to come after. */
async function messagesLeft(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}/meldinger`)).text()
  return page.includes('Det vises ingen meldinger nå.') ? [] : [url]
}

/** The database of the site of one worker: for what no screen shows, such as mail to subscribers. */
export const databaseOf = (worker: number): string =>
  (process.env['E2E_DATABASES'] ?? '').split(' ')[worker] ?? ''

const sitesFromEnvironment = (): string[] => (process.env['E2E_SITES'] ?? '').split(' ')
