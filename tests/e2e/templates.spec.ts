import { expect, test } from '@playwright/test'
import { writeText } from './support/form'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

type Found = { docs: { id: number }[] }

test.afterAll(async ({ playwright, baseURL }) => {
  const editor = await editorOver(await playwright.request.newContext({ baseURL }), String(baseURL))
  const find = (type: string, field: string, text: string) =>
    editor.send<Found>('GET', `${type}?locale=nb&draft=true&where[${field}][like]=${text}`)
  const deletedAt = new Date().toISOString()
  for (const type of ['news', 'events'])
    for (const { id } of (await find(type, 'title', 'Malprøve')).docs)
      await editor.save(`${type}/${id}`, { deletedAt })
  for (const { id } of (await find('templates', 'name', 'Malprøve')).docs)
    await editor.send('DELETE', `templates/${id}`)
})

test('an editor makes a template, and a communicator begins with it in two presses and goes on writing', async ({
  page,
}) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/templates/create')
  await page.locator('#field-name').fill('Malprøve: nytt fra oss')
  await page.locator('#field-when').fill('Når vi har noe kort å si.')
  await page.locator('#field-title').fill('Malprøve fra {organisasjon} i {år}')
  await page.locator('#field-lead').fill('Det viktigste først.')
  await writeText(page, 'Bakgrunnen er denne.')
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().includes('/api/templates'),
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(201)

  await page.context().clearCookies()
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news')
  await page.getByRole('button', { name: 'Ny fra mal' }).click()
  await page
    .getByRole('button', { name: /Malprøve: nytt fra oss.*Når vi har noe kort å si/ })
    .click()
  await page.waitForURL(/\/admin\/collections\/news\/\d+/)
  await expect(page.locator('#field-title')).toHaveValue(/^Malprøve fra .+ i 20\d\d$/)
  await expect(page.locator('#field-lead')).toHaveValue('Det viktigste først.')
  // The words of a paragraph stand among the places of a comment, too.
  await expect(page.getByRole('textbox').getByText('Bakgrunnen er denne.')).toBeVisible()
})

test('an event begins with one from the start page, in English', async ({
  page,
  playwright,
  baseURL,
}) => {
  const editor = await editorOver(await playwright.request.newContext({ baseURL }), String(baseURL))
  await editor.send('POST', 'templates', {
    name: 'Malprøve: seminar',
    makes: 'events',
    language: 'nb',
    title: 'Malprøve, seminar',
    type: 'seminar',
  })
  await signInAs(page, 'editor')
  await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: String(baseURL) }])
  await page.goto('/admin')
  await page.getByRole('button', { name: 'New from a template' }).click()
  await page.getByRole('button', { name: /Malprøve: seminar.*Event · Norwegian bokmål/ }).click()
  await page.waitForURL(/\/admin\/collections\/events\/\d+/)
  await expect(page.locator('#field-title')).toHaveValue('Malprøve, seminar')
  await expect(page.getByText('Seminar', { exact: true }).first()).toBeVisible()
})
