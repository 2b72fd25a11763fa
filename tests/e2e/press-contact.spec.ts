import { expect, test } from '@playwright/test'
import { publish, unfold } from './support/form'
import { editorOver, withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

test('a communicator names a press contact, whom journalists find below the article and on paper', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  await signInAs(page, 'communicator')
  const { user } = await (
    await page.request.get('/api/users/me', { headers: { Origin: origin } })
  ).json()
  const id = await office.create('news', {
    title: 'Sykehuset svarer pressen',
    lead: 'Ring pressevakten.',
    language: 'nb',
    kind: 'news',
    publisher: user.organisation?.id ?? user.organisation,
  })
  const form = `/admin/collections/${id}?locale=nb`
  await page.goto(form)
  await unfold(page, /^Pressekontakt$/)
  await page.locator('#field-pressContact__name').fill('Siri Presse')
  await page.locator('#field-pressContact__role').fill('pressevakt, sykehuset')
  await page.locator('#field-pressContact__phone').fill('+47 22 00 00 00')
  await page.locator('#field-pressContact__email').fill('presse@example.org')
  await publish(page)

  await page.goto('/aktuelt/sykehuset-svarer-pressen')
  const contact = page.locator('section', {
    has: page.getByRole('heading', { name: 'Pressekontakt' }),
  })
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    await expect(contact).toContainText('Siri Presse')
    await expect(contact.getByText('pressevakt, sykehuset')).toBeVisible()
    await expect(contact.getByRole('link', { name: '+47 22 00 00 00' })).toHaveAttribute(
      'href',
      'tel:+4722000000',
    )
    await expect(contact.getByRole('link', { name: 'presse@example.org' })).toHaveAttribute(
      'href',
      'mailto:presse@example.org',
    )
  }
  await page.goto(form)
  await withdraw(page)
})
