import { expect, test } from '@playwright/test'
import { choose, fillMoment } from './support/form'
import { signedInOver } from './support/rest'
import { signInAs } from './support/sign-in'

const password = 'et langt passord for gjester'

test('an editor invites a guest beside an organisation, who then finds cards in the menu and nothing else', async ({
  page,
  browser,
  baseURL,
}) => {
  const origin = String(baseURL)
  const admin = await signedInOver(origin, 'admin')
  const made = await admin('POST', '/api/organisations?locale=nb', {
    name: 'Gjesteforetaket',
    slug: 'gjesteforetaket',
    sector: 'industry',
    _status: 'published',
  })
  const { doc: organisation } = await made.json()
  let guest = 0
  let card = ''
  try {
    await signInAs(page, 'editor')
    await page.goto(`/admin/collections/organisations/${organisation.id}?locale=nb`)
    await page.locator('form[data-form-ready=true]').waitFor()
    const part = page.getByRole('region', { name: 'Gjester i Koblingsboksen' })
    await part.getByLabel('Navn på gjesten').fill('Gro Gjest')
    await part.getByLabel('E-post til gjesten').fill('gjest@example.org')
    await part.getByRole('button', { name: 'Inviter' }).click()
    await expect(part.getByRole('listitem')).toHaveText(/Gro Gjest\s+invitert/)
    const found = await admin('GET', '/api/users?where[email][equals]=gjest@example.org&depth=0')
    guest = (await found.json()).docs[0].id
    // What the link in the invitation is for.
    expect((await admin('PATCH', `/api/users/${guest}`, { password })).status).toBe(200)

    const theirs = await browser.newContext({ baseURL: origin, locale: 'nb-NO' })
    const panel = await theirs.newPage()
    await panel.goto('/admin/login')
    const login = await panel.request.post('/api/users/login', {
      headers: { Origin: origin },
      data: { email: 'gjest@example.org', password },
    })
    expect(login.status()).toBe(200)
    await panel.goto('/admin')
    await expect(panel).toHaveURL(/\/admin\/collections\/cards/)
    await expect(panel.locator('.nav__link')).toHaveText([
      'Hjelp',
      'Henvendelser',
      'Kort i Koblingsboksen',
    ])
    await panel.goto('/admin/collections/news')
    await expect(panel.locator('.nav__link')).toHaveCount(3)
    await expect(panel.getByRole('link', { name: 'Skriv en nyhet' })).toHaveCount(0)

    await panel.goto('/admin/collections/cards/create?locale=nb')
    await panel.locator('form[data-form-ready=true]').waitFor()
    await choose(panel, 'kind', 'Teststed')
    const last = new Date(Date.now() + 60 * 86_400_000)
    await fillMoment(
      panel,
      'until',
      `${last.getDate()}.${last.getMonth() + 1}.${last.getFullYear()}`,
    )
    await panel.locator('#field-title').fill('Tester utstyr hos oss')
    await panel.locator('#field-text').fill('Vi har rom og folk.')
    await panel.getByRole('button', { name: 'Send til godkjenning' }).click()
    await expect(panel.locator('.payload-toast-container')).toContainText('Sendt til godkjenning.')
    await expect(panel).toHaveURL(/\/cards\/\d+/)
    card = `cards/${new URL(panel.url()).pathname.split('/').at(-1)}`
    await theirs.close()
  } finally {
    if (card) await admin('DELETE', `/api/${card}`)
    if (guest) await admin('DELETE', `/api/users/${guest}`)
    await admin('PATCH', `/api/organisations/${organisation.id}?locale=nb&overrideLock=true`, {
      deletedAt: new Date().toISOString(),
    })
  }
})
