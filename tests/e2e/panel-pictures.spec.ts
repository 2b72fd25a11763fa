import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { publish } from './support/form'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

const upright = (): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 1600, channels: 3, background: '#224499' } })
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
