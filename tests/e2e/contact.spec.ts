import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe'
import { editorOver } from './support/rest'
import { startAs } from './support/sign-in'

const nobody = { name: null, phone: null, email: null, postalAddress: null }
const empty = {
  secretariat: null,
  phone: null,
  email: null,
  postalAddress: null,
  press: nobody,
  controller: { name: null, email: null, officer: null },
}

test('what editors must fill in stands in red until they have, and readers then find whom to call', async ({
  baseURL: origin = '',
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const office = await editorOver(request, origin)
  const fill = (values: object) => office.send('POST', 'globals/site?locale=nb', values)
  await fill(empty)
  try {
    await startAs(page, 'editor')
    const step = page.getByRole('listitem').filter({ hasText: 'Kontaktopplysninger' })
    await expect(step).toContainText('Sekretariatet mangler navn, telefon, e-post, postadresse')
    await expect(step).toContainText('Pressekontakten mangler navn, telefon, e-post')
    await expect(step).toContainText('Behandlingsansvarlig mangler navn, e-post')
    await expect(step).toContainText('Må fylles ut')
    const ready = async () => (await request.get('/health/ready')).json()
    await expect.poll(async () => (await ready()).warnings).toEqual({ contact: 'warning' })
    expect((await request.get('/health/ready')).status()).toBe(200)
    for (const path of ['/kontakt', '/personvern', '/en/privacy', '/aktuelt']) {
      await page.goto(path)
      await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0)
      await expect(
        page.getByRole('heading', { name: /Behandlingsansvarlig|Data contr/ }),
      ).toHaveCount(0)
    }

    await fill({
      secretariat: 'Kari Nordmann, sekretariatet',
      phone: '22 00 00 00 (kl. 9–15)',
      email: 'post@xn--brum-voa.example',
      postalAddress: 'Postboks 1\n0001 Oslo',
      press: { name: 'Siri Presse', phone: '+47 22 00 00 01', email: 'presse@example.org' },
      controller: {
        name: 'Virksomheten AS',
        email: 'personvern@example.org',
        officer: 'ombud@example.org',
      },
    })
    await expect.poll(async () => (await ready()).warnings).toEqual({ contact: 'ok' })
    await page.goto('/admin')
    await expect(step).toHaveCount(0)

    await page.goto('/kontakt')
    const secretariat = page.getByRole('region', { name: 'Sekretariatet' })
    await expect(secretariat).toContainText('Kari Nordmann, sekretariatet')
    await expect(secretariat).toContainText('Postboks 1')
    const link = (name: string) => page.locator('main').getByRole('link', { name, exact: true })
    await expect(link('22 00 00 00 (kl. 9–15)')).toHaveAttribute('href', 'tel:22000000')
    await expect(link('post@bærum.example')).toHaveAttribute(
      'href',
      'mailto:post@xn--brum-voa.example',
    )
    await expect(page.getByRole('region', { name: 'For pressen' })).toContainText('Siri Presse')
    expect(await axeFindings(page)).toEqual([])
    await page.goto('/')
    await expect(link('22 00 00 00 (kl. 9–15)')).toBeVisible()
    await page.goto('/en/news')
    await expect(link('+47 22 00 00 01')).toHaveAttribute('href', 'tel:+4722000001')
    await page.goto('/personvern')
    await expect(page.getByText('Virksomheten AS er ansvarlig for')).toBeVisible()
    await expect(link('ombud@example.org')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  } finally {
    await fill(empty)
  }
})
