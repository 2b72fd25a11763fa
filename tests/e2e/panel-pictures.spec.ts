import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { axeFindings } from './support/axe'
import { publish } from './support/form'
import { editorOver, withdraw } from './support/rest'
import { signInAs } from './support/sign-in'

const upright = (background = '#224499'): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 1600, channels: 3, background } })
    .jpeg()
    .toBuffer()

test('an editor sets the focal point with the keyboard alone, then with the mouse, and the card on the home page follows', async ({
  page,
  baseURL,
}) => {
  await signInAs(page, 'editor')
  const editor = await editorOver(page.request, String(baseURL))
  const id = await editor.upload({ alt: 'Et høyt felt' }, await upright())
  const picture = Number(id.split('/')[1])
  const article = { title: 'Sak med høyt bilde', lead: 'Kort.', language: 'nb', kind: 'news' }
  await editor.create('news', { ...article, picture })
  const held = async () => {
    await page.goto('/')
    const card = page.locator('.lead-story').getByRole('img', { name: 'Et høyt felt' })
    await card.scrollIntoViewIfNeeded()
    const { ratio, position } = await card.evaluate((image: HTMLImageElement) => ({
      ratio: image.clientWidth / image.clientHeight,
      position: getComputedStyle(image).objectPosition,
    }))
    expect(ratio).toBeCloseTo(1.5, 1)
    return { position, src: await card.getAttribute('src') }
  }
  const before = await held()
  expect(before.position).toBe('50% 20%')

  await page.goto(`/admin/collections/${id}?locale=nb`)
  await page.getByText('Midtpunkt', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('slider', { name: 'Fra venstre' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('End')
  await page.keyboard.press('Tab')
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('slider', { name: 'Fra toppen' })).toHaveValue('30')
  await publish(page)
  expect(await held()).toEqual({ ...before, position: '100% 30%' })

  await page.goto(`/admin/collections/${id}?locale=nb`)
  await page.getByText('Midtpunkt', { exact: true }).click()
  const { width = 0, height = 0 } =
    (await page.locator('.focal-point__picture').boundingBox()) ?? {}
  await page
    .locator('.focal-point__picture')
    .click({ position: { x: width * 0.25, y: height * 0.9 } })
  await publish(page)
  expect(await held()).toEqual({ ...before, position: '25% 90%' })
  await editor.tidy()
})

const iphone = {
  name: 'IMG_0001.HEIC',
  mimeType: 'image/heic',
  buffer: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'),
}
const howTo = /HEIC.*lagre det som JPEG/

test('who chooses a picture of an iPhone is told at the field how to go on, in the article and in the library, and the next one is taken', async ({
  page,
}) => {
  await signInAs(page, 'communicator')
  await page.goto('/admin/collections/news/create?locale=nb')
  const field = page.locator('.picture-field')
  const input = field.locator('input[type=file]')
  await input.setInputFiles(iphone)
  await expect(field.getByRole('alert')).toHaveText(howTo)
  await input.setInputFiles({
    name: 'r.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  })
  await expect(field.getByRole('alert')).toHaveText(/En PDF er ikke et bilde/)
  await input.setInputFiles({
    name: 'stor.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.alloc(26_000_000),
  })
  await expect(field.getByRole('alert')).toHaveText(/26 MB.*høyst 25 MB/)
  await input.setInputFiles({ name: 'bra.jpg', mimeType: 'image/jpeg', buffer: await upright() })
  await expect(field.getByText('900 × 1600')).toBeVisible()
  await expect(field.getByRole('alert')).toBeHidden()

  await page.goto('/admin/collections/media/create?locale=nb')
  await page.locator('.file-field input[type=file]').setInputFiles(iphone)
  await page.getByLabel('Alternativ tekst').fill('Et felt')
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await expect(page.getByRole('alert').filter({ hasText: howTo })).toBeVisible()
  await page.getByRole('button', { name: 'Publiser' }).click()
  await expect(page.locator('.file-field .field-error')).toHaveText(howTo)
  await page.locator('.file-field').getByRole('button').first().click()
  await page
    .locator('.file-field input[type=file]')
    .setInputFiles({ name: 'bra.jpg', mimeType: 'image/jpeg', buffer: await upright() })
  await expect(page.locator('.file-field .field-error')).toBeHidden()
  await publish(page)
  await withdraw(page)
})

test('an editor replaces a picture in use, told where it is, and readers get the new one from the page and from the old address', async ({
  page,
  baseURL,
  request,
}) => {
  await signInAs(page, 'editor')
  const editor = await editorOver(page.request, String(baseURL))
  const id = await editor.upload({ alt: 'Et felt som byttes' }, await upright())
  const picture = Number(id.split('/')[1])
  const article = { title: 'Sak med bilde som byttes', lead: 'Kort.', language: 'nb', kind: 'news' }
  await editor.create('news', { ...article, slug: 'bilde-som-byttes', picture })
  const shown = async () => {
    const html = await (await request.get('/aktuelt/bilde-som-byttes')).text()
    return /<img[^>]+src="([^"]+)"/.exec(html)?.[1] ?? ''
  }
  const before = await shown()
  const old = await (await request.get(before)).body()

  await page.goto(`/admin/collections/${id}?locale=nb`)
  await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click()
  await page.getByRole('button', { name: 'Bytt ut filen …' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('i bruk ett sted')).toBeVisible()
  await expect(drawer.getByRole('link', { name: /Sak med bilde som byttes/ })).toBeVisible()
  await expect(drawer.getByRole('button', { name: 'Bytt ut nå' })).toBeDisabled()
  expect(await axeFindings(page)).toEqual([])
  const input = drawer.locator('input[type=file]')
  await input.setInputFiles(iphone)
  await drawer.getByRole('button', { name: 'Bytt ut nå' }).click()
  await expect(drawer.getByRole('alert')).toHaveText(howTo)
  expect((await request.get(before)).status()).toBe(200)
  await input.setInputFiles({
    name: 'ny.jpg',
    mimeType: 'image/jpeg',
    buffer: await upright('#aa3322'),
  })
  await drawer.getByRole('button', { name: 'Bytt ut nå' }).click()
  await expect(drawer.getByText('Leserne ser den nye nå')).toBeVisible()

  const after = await shown()
  expect(after).not.toBe(before)
  const led = await request.get(before)
  expect(new URL(led.url()).pathname).toBe(after)
  expect((await led.body()).equals(old)).toBe(false)
  await drawer.getByRole('button', { name: 'Lukk' }).last().click()
  await expect(page.getByText(/ny-[0-9a-f]{8}\.jpg/).first()).toBeVisible()
  await editor.tidy()
})

test('an editor finds by one press the pictures that nothing uses, and those without English alternative text', async ({
  page,
  baseURL,
}) => {
  await signInAs(page, 'editor')
  const editor = await editorOver(page.request, String(baseURL))
  const free = await editor.upload({ alt: 'Et bilde ingen bruker' })
  const drawn = await editor.upload({ decorative: true })
  await page.goto('/admin/collections/media?locale=nb')
  const selections = page.getByRole('navigation', { name: 'Utvalg' })
  await expect(selections.getByRole('link', { name: 'Alle' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  expect(await axeFindings(page)).toEqual([])
  await selections.getByRole('link', { name: 'Ikke i bruk' }).click()
  const row = (id: string) => page.locator(`table a[href*="/${id}"]`).first()
  await expect(row(free)).toBeVisible()
  await page.goto('/admin/collections/media?locale=en')
  await selections.getByRole('link', { name: 'Uten alternativ tekst på engelsk' }).click()
  await expect(row(free)).toBeVisible()
  await expect(row(drawn)).toBeHidden()
  await expect(
    selections.getByRole('link', { name: 'Uten alternativ tekst på engelsk' }),
  ).toHaveAttribute('aria-current', 'true')
  await editor.tidy()
})
