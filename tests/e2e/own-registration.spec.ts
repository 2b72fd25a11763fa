import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './support/axe'
import { answer } from './support/inquiry'
import { editorOver } from './support/rest'
import { startAs } from './support/sign-in'

type Mails = { docs: { subject: string; text: string }[] }
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('two register for the only place, the first cancels by the link in the e-mail, and the other gets it', async ({
    baseURL: origin = '',
    browser,
    page,
    playwright,
  }) => {
    test.setTimeout(120_000)
    const newRequest = () => playwright.request.newContext({ baseURL: origin })
    const office = await editorOver(await newRequest(), origin)
    const boss = await newRequest()
    await boss.post('/api/users/login', {
      headers: { Origin: origin },
      data: { email: 'admin@example.org', password: process.env['E2E_PASSWORD'] ?? '' },
    })
    const mailsTo = async (email: string): Promise<Mails['docs']> => {
      const path = `/api/mails?where[to][equals]=${encodeURIComponent(email)}&sort=-id`
      return ((await (await boss.get(path, { headers: { Origin: origin } })).json()) as Mails).docs
    }
    const event = await office.create('events', {
      title: 'Folkemøte med ett sete',
      slug: 'ett-sete',
      lead: 'Kort sagt.',
      type: 'public',
      start: '2031-03-04T09:00:00.000Z',
      start_tz: 'Europe/Oslo',
      registration: { own: true, capacity: 1, waitingList: true, asksOrganisation: true },
    })

    await page.goto('/arrangementer')
    const row = page.locator('.event-row').filter({ hasText: 'Folkemøte med ett sete' })
    await expect(row).toContainText('Påmelding: åpen')
    await row.getByRole('link', { name: 'Meld deg på: Folkemøte med ett sete' }).click()
    await expect(page.getByText('Ikke skriv noe om helsen din')).toBeVisible()
    await box(page, 'Navn').fill('Kari Nordmann')
    await box(page, 'E-postadresse').fill('kari@sete')
    await answer(page, 'nb')
    await page.getByRole('button', { name: 'Meld meg på' }).click()
    await expect(page).toHaveTitle(/^Ikke meldt på: Meld deg på/)
    await expect(box(page, 'Navn')).toHaveValue('Kari Nordmann')
    await box(page, 'E-postadresse').fill('kari@sete.example')
    await page.getByRole('button', { name: 'Meld meg på' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er påmeldt')

    await page.goto('/arrangementer/ett-sete')
    await expect(page.locator('.head')).toContainText('Påmelding: fullt, men det er venteliste')
    await expect(page.locator('.facts')).toContainText('Fullt, men det er venteliste · 1 plass')
    const session = await browser.newContext({ baseURL: origin, javaScriptEnabled: true })
    const other = await session.newPage()
    await other.goto('/arrangementer/ett-sete')
    await other.getByRole('link', { name: /^Sett deg på ventelisten/ }).click()
    await expect(other.getByText('Alle plassene er tatt.')).toBeVisible()
    expect(await axeFindings(other)).toEqual([])
    await box(other, 'Navn').fill('Ola Nordmann')
    await box(other, 'E-postadresse').fill('ola@sete.example')
    await box(other, 'Organisasjon').fill('Bedriften AS')
    await other.getByRole('button', { name: 'Sett meg på ventelisten' }).click()
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Du står på venteliste')

    const [mail] = await mailsTo('kari@sete.example')
    const [, link = ''] = /(\/arrangementer\/min-plass\?key=[\w-]+)/.exec(mail?.text ?? '') ?? []
    await page.goto(link)
    await expect(page.getByText('Du har plass på «Folkemøte med ett sete»')).toBeVisible()
    await other.goto(link)
    expect(await axeFindings(other)).toEqual([])
    await page.getByRole('button', { name: 'Meld meg av' }).click()
    await expect(page.getByText('Du er meldt av «Folkemøte med ett sete»')).toBeVisible()
    expect((await mailsTo('ola@sete.example')).map(({ subject }) => subject)).toEqual([
      'Du har fått plass: Folkemøte med ett sete',
      'Du står på venteliste: Folkemøte med ett sete',
    ])

    const editor = await session.newPage()
    await startAs(editor, 'editor')
    await editor.goto(`/admin/collections/${event}`)
    await editor.getByRole('button', { name: 'Påmelding', exact: true }).click()
    await expect(editor.getByText('Én har plass.')).toBeVisible()
    await editor.getByRole('link', { name: 'Se hvem, og meld av' }).click()
    await expect(editor.getByRole('link', { name: 'Ola Nordmann' })).toBeVisible()
    await session.close()

    const { docs } = await office.send<{ docs: { id: number }[] }>(
      'GET',
      `registrations?where[event][equals]=${event.split('/')[1]}`,
    )
    for (const { id } of docs) await office.send('DELETE', `registrations/${id}`)
    await office.tidy()
  })
})
