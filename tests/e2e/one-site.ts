import { startSite } from '@tests/support/site'

/** One site for the whole run. Its facts reach the tests through the environment. */
export default async function oneSite(): Promise<() => Promise<void>> {
  const site = await startSite(Number(process.env['E2E_PORT'] ?? 3139))
  process.env['E2E_PASSWORD'] = site.password
  process.env['E2E_DATABASE_URL'] = site.databaseUrl
  return () => site.remove()
}
