import { expect, test, type Page } from '@playwright/test'
import { showDay, showMoment } from '@/lib/shown-date'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

/** Half past midnight on 24 June in Oslo; still the 23rd in New York, and half the day gone in Auckland. */
const start = '2027-06-23T22:30:00.000Z'

const words = {
  nb: { day: 'Dato', start: 'Starter', equals: 'er', noSuchDay: 'Den dagen finnes ikke' },
  en: { day: 'Date', start: 'Starts', equals: 'equals', noSuchDay: 'There is no such day' },
}

async function pick(page: Page, part: string, name: string): Promise<void> {
  await page.locator(`.condition__${part} .rs__control`).click()
  await page.getByRole('option', { name, exact: true }).click()
}

/** Opens a list, and begins a filter by a date. */
async function filterBy(page: Page, type: string, name: string, operator: string) {
  await page.goto(`/admin/collections/${type}?limit=10&sort=-id&locale=nb`)
  await page.locator('#toggle-list-filters').click()
  // A press before the list has settled is lost: the list is asked for again as it opens.
  await expect(async () => {
    await page.locator('.where-builder__add-first-filter').click({ timeout: 1000 })
    await expect(page.locator('.condition__field')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await pick(page, 'field', name)
  await pick(page, 'operator', operator)
  return page.locator('.condition__value input[type=text]')
}

for (const [zone, language] of [
  ['America/New_York', 'nb'],
  ['Pacific/Auckland', 'en'],
] as const)
  test.describe(`an editor whose browser is in ${zone}, working in ${language}, `, () => {
    test.use({ timezoneId: zone })

    test('types, filters by and is shown days and moments as they are in Oslo', async ({
      baseURL: origin = '',
      context,
      page,
      request,
    }) => {
      const { day, equals, noSuchDay, start: starts } = words[language]
      const editor = await editorOver(request, origin)
      const title = `Sankthans sett fra ${zone}`
      const draft = { title, start, lead: 'Bål på stranda.', type: 'workshop', _status: 'draft' }
      const event = await editor.create('events', draft)
      await signInAs(page, 'editor')
      await context.addCookies([{ name: 'payload-lng', value: language, url: origin }])

      await test.step('a day and its filter', async () => {
        await page.goto('/admin/collections/milestones/create?locale=nb')
        await page.locator('#field-title').fill(title)
        const date = page.locator('#field-date')
        await date.fill(showDay('2027-06-24', language))
        await date.press('Tab')
        const saving = page.waitForResponse(
          (answer) =>
            answer.request().method() === 'POST' && answer.url().includes('/api/milestones'),
        )
        await page.locator('#action-save-draft').click()
        const { doc } = await (await saving).json()
        expect(doc.date).toBe('2027-06-24T12:00:00.000Z')

        const value = await filterBy(page, 'milestones', day, equals)
        const row = page.locator('tbody tr', { hasText: title })
        await value.fill('31.06.2027')
        await value.press('Tab')
        await expect(page.locator('.condition__value')).toContainText(noSuchDay)
        await expect(value).toHaveValue('31.06.2027')
        await expect(row).toHaveCount(1)
        await value.fill('23.6.27')
        await expect(row).toHaveCount(0)
        await value.fill('24.6.27')
        await expect(row).toHaveCount(1)
        await page.reload()
        await expect(value).toHaveValue(showDay('2027-06-24', language))
        await expect(row).toContainText(showDay('2027-06-24', language))
        await editor.save(`milestones/${doc.id}`, { deletedAt: new Date().toISOString() })
      })

      await test.step('a moment and its filter', async () => {
        const value = await filterBy(page, 'events', starts, equals)
        const row = page.locator('tbody tr', { hasText: title })
        await value.fill('24.06.2027')
        await value.press('Tab')
        await expect(page.locator('.condition__value [role=alert]')).toBeVisible()
        await expect(row).toHaveCount(1)
        await value.fill('23.06.2027 18:30')
        await expect(row).toHaveCount(0)
        await value.fill('24.06.2027 00:30')
        await expect(row).toContainText(showMoment(new Date(start), language))
      })

      await test.step('when it was last changed, in its form, its versions and their comparison', async () => {
        const { updatedAt } = await (
          await request.get(`/api/${event}?draft=true`, { headers: { Origin: origin } })
        ).json()
        const changed = showMoment(new Date(updatedAt), language)
        await page.goto(`/admin/collections/${event}?locale=nb`)
        await expect(page.locator('.doc-controls__meta')).toContainText(changed)
        await expect(page.locator('#field-start')).toHaveValue(
          showMoment(new Date(start), language),
        )
        await page.goto(`/admin/collections/${event}/versions?locale=nb`)
        const version = page.locator('tbody tr').first()
        await expect(version).toContainText(changed)
        await version.getByRole('link').click()
        await expect(page.locator('.view-version')).toContainText(changed)
      })
      await editor.tidy()
    })
  })
