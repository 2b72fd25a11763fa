import { expect, request, test, type APIRequestContext } from '@playwright/test'

const keptByEditors = [
  'appointments',
  'calls',
  'groups',
  'initiatives',
  'messages',
  'milestones',
  'pages',
  'people',
  'terms',
  'topics',
]

const asCommunicator = async (baseURL: string): Promise<APIRequestContext> => {
  const session = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } })
  const data = { email: 'communicator@example.org', password: process.env['E2E_PASSWORD'] }
  expect((await session.post('/api/users/login', { data })).status()).toBe(200)
  return session
}

test('a communicator reads nothing unpublished after anybody has opened the sign-in page', async ({
  baseURL,
  page,
}) => {
  const communicator = await asCommunicator(baseURL ?? '')
  await page.goto('/admin/login')
  await expect(page.getByRole('button', { name: 'Logg inn', exact: true })).toBeVisible()
  for (const slug of keptByEditors)
    for (const query of ['versions?limit=1', '?locale=all&limit=1']) {
      const answer = await communicator.get(`/api/${slug}/${query}`.replace('/?', '?'))
      expect([slug, query, (await answer.json()).totalDocs]).toEqual([slug, query, 0])
    }
  await communicator.dispose()
})
