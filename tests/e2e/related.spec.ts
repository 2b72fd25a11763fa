import { expect, test } from '@playwright/test'
import { editorOver } from './support/rest'

test('a reader is led on to what else is about the same, under the name it has just now and while it is public', async ({
  page,
  baseURL,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL })
  const office = await editorOver(request, String(baseURL))
  const article = (slug: string, title: string, values: object) =>
    office.create('news', { slug, title, lead: 'Kort.', language: 'nb', kind: 'news', ...values })
  const section = page.locator('section', {
    has: page.getByRole('heading', { level: 2, name: 'Les også', exact: true }),
  })
  try {
    const organisation = await office.create('organisations', {
      name: 'Felleslaget',
      slug: 'felleslaget',
      sector: 'research',
    })
    const shared = { organisations: [Number(organisation.split('/')[1])] }
    await article('om-felleslaget', 'Om Felleslaget', shared)
    await page.goto('/aktuelt/om-felleslaget')
    await expect(section).toHaveCount(0)

    const another = await article('mer-om-felleslaget', 'Mer om Felleslaget', {
      ...shared,
      publishedAt: '2026-02-03T08:00:00Z',
    })
    await page.reload()
    await expect(section.getByRole('listitem')).toHaveText(
      'Også om Felleslaget · 3. feb. 2026Mer om Felleslaget',
    )
    const markdown = await (await request.get('/aktuelt/om-felleslaget.md')).text()
    expect(markdown).toContain(
      `[Mer om Felleslaget](${String(baseURL)}/aktuelt/mer-om-felleslaget)`,
    )

    await office.save(another, { title: 'Nytt navn' })
    await page.reload()
    await section.getByRole('link', { name: 'Nytt navn' }).click()
    await expect(page).toHaveURL('/aktuelt/mer-om-felleslaget')
    await expect(section.getByRole('link')).toHaveText('Om Felleslaget')

    await office.send('PATCH', `${another}?locale=nb`, { _status: 'draft' })
    await page.goto('/aktuelt/om-felleslaget')
    await expect(section).toHaveCount(0)
  } finally {
    await office.tidy()
  }
})
