import { expect, test } from '@playwright/test'
import { figure, paragraph, textOf, words } from '@tests/support/texts'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'
import { pathsOfSitemap } from './support/sitemap'

test('somebody withdraws the consent: one press takes the picture off every page, address, card for sharing and shared draft', async ({
  page,
  baseURL,
  playwright,
}) => {
  const origin = String(baseURL)
  await signInAs(page, 'editor')
  const editor = await editorOver(page.request, origin)
  const person = await editor.create('people', { name: 'Kari Trekker Seg' })
  const id = Number(person.split('/')[1])
  const media = await editor.upload({ alt: 'Kari på scenen', people: [id] })
  const picture = Number(media.split('/')[1])
  const body = textOf(paragraph(words('Et avsnitt.')), figure(picture))
  const text = { lead: 'Kort.', body, picture }
  const article = { ...text, language: 'nb', kind: 'news' }
  await editor.create('news', { ...article, title: 'Kari på scenen', slug: 'kari-paa-scenen' })
  await editor.create('events', {
    ...text,
    title: 'Med Kari',
    slug: 'med-kari',
    start: '2027-06-01T08:00:00Z',
    type: 'seminar',
    state: 'planned',
  })
  const draft = await editor.create('news', {
    ...article,
    title: 'Et utkast med Kari',
    slug: 'utkast-med-kari',
    _status: 'draft',
  })
  const { url } = await editor.send<{ url: string }>('POST', `${draft}/share-links`, {
    locale: 'nb',
  })

  const visitor = await playwright.request.newContext({ baseURL: origin })
  const read = async (path: string) => (await visitor.get(path)).text()
  const { filename, sizes } = await editor.send<{
    filename: string
    sizes: Record<string, { filename: string | null }>
  }>('GET', `${media}?locale=nb&depth=0`)
  const stem = filename.replace(/\.[a-z]+$/, '')
  const files = [filename, ...Object.values(sizes).map((size) => size.filename)]
    .filter((name) => name !== null)
    .map((name) => `/api/media/file/${name}`)
  const withIt = async (paths: readonly string[]) => {
    const found: string[] = []
    for (const path of paths) if ((await read(path)).includes(stem)) found.push(path)
    return found
  }
  const everywhere = [...(await pathsOfSitemap(visitor)), new URL(url, origin).pathname]
  expect(await withIt(everywhere)).toEqual(
    expect.arrayContaining([
      '/',
      '/aktuelt/kari-paa-scenen',
      '/arrangementer/med-kari',
      new URL(url, origin).pathname,
    ]),
  )
  expect(await read('/aktuelt/kari-paa-scenen')).toMatch(
    new RegExp(`og:image"[^>]+${stem}|${stem}[^>]+og:image`),
  )
  for (const file of files) expect((await visitor.get(file)).status()).toBe(200)

  await page.goto(`/admin/collections/${person}?locale=nb`)
  await page.getByRole('button', { name: 'Trekk tilbake samtykket …' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('Dette bildet tas bort')).toBeVisible()
  await expect(drawer.getByRole('link', { name: /Kari på scenen/ })).toBeVisible()
  await expect(drawer.getByRole('link', { name: /Med Kari/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await drawer.getByRole('button', { name: 'Trekk tilbake nå' }).click()
  await expect(drawer.getByText('Ingen lesere ser bildene lenger')).toBeVisible()

  expect(await withIt(everywhere)).toEqual([])
  for (const file of files) expect((await visitor.get(file)).status()).toBe(404)
  expect(await read('/aktuelt/kari-paa-scenen')).toContain('Et avsnitt.')

  await drawer.getByRole('button', { name: 'Lukk' }).last().click()
  await expect(page.getByText(/Samtykket er trukket tilbake \d\d\.\d\d\.\d{4}/)).toBeVisible()
  await page.goto(`/admin/collections/${media}?locale=nb`)
  await page.getByRole('button', { name: 'Samtykket er gitt på nytt' }).click()
  await expect(page.getByRole('button', { name: 'Trekk tilbake samtykket …' })).toBeVisible()
  expect(await read('/aktuelt/kari-paa-scenen')).toContain(stem)
  await visitor.dispose()
  await editor.tidy()
})
