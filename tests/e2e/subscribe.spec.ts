import { expect, test, type Page } from '@playwright/test'
import { ask } from '@/database/query'
import { axeFindings } from './support/axe'
import { answer } from './support/inquiry'
import { databaseOf } from './sites'

/** The link in the message that waits for an address: no screen shows such messages, and this site has no mail server. */
async function linkTo(address: string, worker: number): Promise<string> {
  const [mail] = await ask<{ text: string }>(
    databaseOf(worker),
    `select text from mails where "to" = '${address}' order by id desc limit 1`,
  )
  return /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody asks for news in English about a pillar, confirms by a button, changes it, and unsubscribes', async ({
    page,
  }) => {
    const address = `ola${Date.now()}@example.org`
    await page.goto('/aktuelt')
    await page.getByRole('link', { name: 'Få det på e-post' }).click()
    await expect(heading(page)).toHaveText('Få nyheter på e-post')
    await expect(page.getByRole('checkbox', { name: 'Norsk' })).toBeChecked()
    await page.getByRole('textbox', { name: 'E-postadresse' }).fill('ola')
    await page.getByRole('checkbox', { name: 'Norsk' }).uncheck()
    await page.getByRole('checkbox', { name: 'Engelsk' }).check()
    const pillars = page.getByRole('group', { name: 'Innsatsområder' }).getByRole('checkbox')
    await pillars.nth(1).check()
    await page.locator('form.visitor-form').evaluate((form: HTMLFormElement) => {
      form.noValidate = true
    })
    await answer(page, 'nb')
    await page.getByRole('button', { name: 'Send meg en e-post for å bekrefte' }).click()
    await expect(page.getByText('Dette er ingen e-postadresse').first()).toBeVisible()
    await expect(pillars.nth(1)).toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Norsk' })).not.toBeChecked()
    await page.getByRole('textbox', { name: 'E-postadresse' }).fill(address)
    await page.getByRole('button', { name: 'Send meg en e-post for å bekrefte' }).click()
    await expect(heading(page)).toHaveText('Se etter en e-post fra oss')

    const link = await linkTo(address, test.info().parallelIndex)
    await page.goto(link)
    await expect(page.getByRole('status')).toHaveText('Du får ingenting før du har bekreftet.')
    await expect(pillars.nth(1)).toBeChecked()
    await page.getByRole('button', { name: 'Bekreft abonnementet' }).click()
    await expect(page.getByRole('status')).toContainText('Valgene er lagret')
    await page.getByRole('checkbox', { name: 'Ta med nye arrangementer' }).check()
    await page.getByRole('button', { name: 'Lagre valgene' }).click()
    await expect(page.getByRole('checkbox', { name: 'Ta med nye arrangementer' })).toBeChecked()
    await page.getByRole('button', { name: 'Meld meg av' }).click()
    await expect(heading(page)).toHaveText('Du får ingen e-poster fra oss')
    await page.goto(link)
    await expect(heading(page)).toHaveText('Du får ingen e-poster fra oss')
  })
})

test('the form is accessible in both languages', async ({ page }) => {
  for (const path of ['/abonner', '/en/subscribe', '/abonner/sendt', '/en/subscribe/ended']) {
    await page.goto(path)
    expect(await axeFindings(page)).toEqual([])
  }
})
