import { expect, test } from '@playwright/test'
import { paragraph, textOf, words } from '@tests/support/texts'
import { publish } from './support/form'
import { editorOver, withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

test('a communicator makes the English version beside the Norwegian one, and each leads to the other', async ({
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
    title: 'Sykehuset tar i bruk ny stråling',
    lead: 'De første pasientene kommer i mai.',
    language: 'nb',
    kind: 'news',
    publisher: user.organisation?.id ?? user.organisation,
  })
  const norwegian = `/admin/collections/${id}?locale=nb`
  await page.goto(norwegian)
  const versions = page.locator('.language-versions')
  await expect(versions.getByRole('listitem').first()).toHaveText('Bokmålpublisert')
  await versions.getByRole('button', { name: 'Lag engelsk versjon' }).click()
  await expect(page.getByText('Utkastet på engelsk er laget.')).toBeVisible()
  await expect(versions.getByRole('listitem').last()).toHaveText('Engelskutkast')
  await page.locator('#field-title').fill('Hospital takes new radiation into use')
  await page.locator('#field-lead').fill('The first patients come in May.')
  await publish(page)
  await expect(versions.getByRole('listitem').last()).toHaveText('Engelskpublisert')
  const english = page.url()

  await page.goto('/aktuelt/sykehuset-tar-i-bruk-ny-straling')
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page).toHaveURL(/\/en\/news\/hospital-takes-new-radiation-into-use$/)
  for (const form of [english, norwegian]) {
    await page.goto(form)
    await withdraw(page)
  }
})

test('beside each paragraph of an English version stands the one it was made from, also after one more', async ({
  baseURL: origin = '',
  page,
  playwright,
}) => {
  const office = await editorOver(await playwright.request.newContext({ baseURL: origin }), origin)
  const article = (title: string, ...paragraphs: string[]) => ({
    title,
    lead: title,
    kind: 'news',
    body: textOf(...paragraphs.map((each) => paragraph(words(each)))),
  })
  const long = 'Et avsnitt som tar flere linjer ved siden av enn det gjør i skjemaet. '.repeat(6)
  const alike = 'A paragraph that takes more lines beside the form than it does in it. '.repeat(6)
  const original = await office.create('news', {
    ...article('Stråling som ser', 'Det første.', long, 'Det siste.'),
    language: 'nb',
  })
  const version = await office.create('news', {
    ...article('Radiation that sees', 'The first.', alike, 'The last.'),
    language: 'en',
    translation: { original: Number(original.split('/')[1]) },
  })
  await signInAs(page, 'editor')
  await page.goto(`/admin/collections/${version}?locale=en`)
  const titles = page.locator('.other-language__field')
  await expect(titles.first()).toHaveText('Norsk: Stråling som ser')
  const beside = page.locator('.other-language__text li')
  const own = page.locator('.rich-text-lexical [contenteditable=true] > *')
  const distance = (norwegian: string, part: string) => async () => {
    const [one, other] = await Promise.all(
      [beside.filter({ hasText: norwegian }), own.filter({ hasText: part })].map((each) =>
        each.boundingBox(),
      ),
    )
    return Math.abs((one?.y ?? 0) - (other?.y ?? 1000))
  }
  await expect.poll(distance('Det første.', 'The first.')).toBeLessThan(2)
  await expect.poll(distance('Et avsnitt', 'A paragraph')).toBeLessThan(2)
  await own.filter({ hasText: 'A paragraph' }).click()
  await page.keyboard.press('End')
  for (let at = 0; at < 12; at += 1) await page.keyboard.press('Enter')
  await page.keyboard.type('Something only the English version says.')
  await expect.poll(distance('Det første.', 'The first.')).toBeLessThan(2)
  await expect.poll(distance('Det siste.', 'The last.')).toBeLessThan(2)

  await page.getByRole('button', { name: 'Vis den norske teksten' }).click()
  await expect(beside).toHaveCount(0)
  await expect(titles).toHaveCount(0)
  await office.tidy()
})
