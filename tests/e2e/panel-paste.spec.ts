import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { publish } from './support/form'
import { paste } from './support/paste'
import { withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

const word = readFileSync('tests/unit/rich-text/pasted/word-article.html', 'utf8')

test('a communicator pastes an article from Word, is told what did not come along, and publishes it', async ({
  page,
  request,
}) => {
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('#field-title').fill('Limt inn fra Word')
  await page.locator('#field-lead').fill('Med tabell, lister og små tall.')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await paste(text, word)
  await expect(text.locator('h2')).toHaveText('Prøveartikkel om persontilpasset behandling')
  await expect(text.locator('li.LexicalEditorTheme__listItem')).toHaveText([
    'første punkt',
    'andre punkt',
  ])
  const said = page.getByRole('status').filter({ hasText: 'Teksten er limt inn' })
  for (const sentence of [
    'Ett bilde fulgte ikke med: «bilde 1».',
    'Tabellen mangler tabelltekst.',
    'Lenken på «rapporten» er tatt bort',
    'Overstrøket tekst er ikke tatt med: «1200».',
    'Lenker til fotnoter og andre steder i dokumentet er tatt bort.',
  ])
    await expect(said).toContainText(sentence)
  await expect(page.getByRole('button', { name: 'Hevet skrift' }).first()).toBeVisible()

  const blocks = text.locator('[data-block-drawer-slug]')
  await blocks.filter({ hasText: 'Tabell' }).locator('input[name=caption]').fill('Pasienter')
  await said.getByRole('button', { name: 'Lukk' }).click()
  await expect(said).toBeHidden()
  const figure = blocks.filter({ hasText: 'Figur' })
  await expect(figure.locator('input[name=blockName]')).toHaveValue('bilde 1')
  await figure.locator('.LexicalEditorTheme__block__removeButton').click()
  await publish(page)

  const html = await (await request.get('/aktuelt/limt-inn-fra-word')).text()
  // What stands around the text has sizes of pictures, and drawings that are made of figures.
  const article = /<div class="prose".*<\/main>/s.exec(html)?.[0] ?? ''
  for (const part of [
    '5 × 10<sup>6</sup> celler',
    'CO<sub>2</sub>-nivået',
    '<td class="number">120</td>',
  ])
    expect(article).toContain(part)
  expect(article).not.toMatch(/1200|file:|_ftn|Symbol/)
  await withdraw(page)
})

/** A paragraph as Word writes it, with much more about its look than words. */
const paragraph = (at: number, words: string) =>
  `<p class=MsoNormal style='${'mso-margin-top-alt:auto;'.repeat(130)}'><span lang=NO-BOK>Avsnitt ${at}. ${words}<o:p></o:p></span></p>`

test('a pasted document of two megabytes is saved whole, and one that no form can carry is refused in words', async ({
  page,
}) => {
  const document = Array.from({ length: 600 }, (_, at) => paragraph(at + 1, 'Håp. '.repeat(30)))
  expect(document.join('').length).toBeGreaterThan(2_000_000)
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  await page.locator('#field-title').fill('To megabyte')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await paste(text, document.join(''))
  await expect(text.locator('p')).toHaveCount(600)
  await page.keyboard.type('Slutt.')
  await paste(text, paragraph(601, 'For mye. '.repeat(60_000)))
  await expect(page.getByText('Teksten er for lang til å limes inn her: 120')).toBeVisible()
  await expect(text.locator('p')).toHaveCount(600)

  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await page.waitForURL(/news\/\d+/)
  const id = /news\/(\d+)/.exec(page.url())?.[1]
  const headers = { Origin: new URL(page.url()).origin }
  const saved = await page.request.get(`/api/news/${id}?draft=true&depth=0`, { headers })
  const { body } = await saved.json()
  expect(body.root.children).toHaveLength(600)
  expect(body.root.children.at(-1).children[0].text).toMatch(/^Avsnitt 600\. .*Håp\.Slutt\.$/)
})
