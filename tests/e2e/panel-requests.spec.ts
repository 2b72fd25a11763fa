import { expect, test, type Page } from '@playwright/test'
import { formOf, panel, type PanelRequest } from '@tests/support/panel-requests'
import { editorOver } from './support/rest'

type Button = keyof typeof panel

let editor: Awaited<ReturnType<typeof editorOver>>
test.beforeEach(async ({ page, baseURL }) => {
  editor = await editorOver(page.request, String(baseURL))
})
test.afterEach(() => editor.tidy())

const field = (page: Page, name: string) => page.locator(`#field-${name}`).first()
const idIn = (path: string): number => Number(/\/(\d+)/.exec(path)?.[1])
const numberIn = (page: Page): number => idIn(new URL(page.url()).pathname)

/** Presses a button, and what it sends is what the matrix of publishing sends for it. */
async function expectSent(
  page: Page,
  button: Button,
  press: () => Promise<void>,
  expected: PanelRequest,
): Promise<void> {
  expect([button, shapeOf(await sentBy(page, press))]).toEqual([button, shapeOf(expected)])
}

/** What a button of the panel sent, when it was granted. */
async function sentBy(page: Page, press: () => Promise<void>): Promise<PanelRequest> {
  const asked = page.waitForRequest(
    (request) => request.method() !== 'GET' && isAboutDocuments(new URL(request.url()).pathname),
  )
  await press()
  const request = await asked
  const answer = await request.response()
  expect(answer?.ok(), `${request.url()} ${await answer?.text()}`).toBe(true)
  const { pathname, search } = new URL(request.url())
  const sent = request.postData() ?? ''
  const [, inForm] = /name="_payload"\r\n\r\n([^\r]*)\r\n/.exec(sent) ?? []
  return {
    method: request.method() as PanelRequest['method'],
    path: pathname + search,
    ...(inForm ? { form: JSON.parse(inForm) } : sent && { json: JSON.parse(sent) }),
  }
}

/** Not what the panel notes about itself or asks about rights, nor what keeps somebody signed in. */
const isAboutDocuments = (path: string): boolean =>
  /^\/api\/(?!payload-|users\/[a-z]|[a-z-]+\/access\/)/.test(path)

/** What a request consists of, whatever is written in it. */
function shapeOf({ method, path, form, json }: PanelRequest) {
  const { pathname, searchParams } = new URL(path, 'http://panel')
  // Which version a save was begun on is another test's business.
  searchParams.delete('based-on')
  return {
    method,
    path: pathname,
    query: [...searchParams].map((pair) => pair.join('=')).toSorted(),
    form: form && Object.keys(form).toSorted(),
    json: json && Object.keys(json).toSorted(),
  }
}

const publish = (page: Page) => page.locator('#action-save').click()
const saveDraft = (page: Page) => page.locator('#action-save-draft').click()
const confirm = (page: Page) => page.locator('#confirm-action:visible').click()

async function choose(page: Page, item: string): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator(item).click()
}

async function chooseBelowPublish(page: Page, item: string): Promise<void> {
  await page.locator('.form-submit:has(#action-save) .popup button').first().click()
  await page.locator(item).click()
}

/** What the form at an address was opened with, as the matrix reads it. */
const form = async (path: string, locale = 'en'): Promise<object> => {
  const query = `draft=true&depth=0&locale=${locale}&fallback-locale=null`
  const read = await editor.send<object>('GET', `${path}?${query}`)
  // What the form of a picture hands over is there without a picture, too.
  return formOf(path.startsWith('pages/') ? { pictureWords: {}, ...read } : read)
}

/** A page of its own, published in Norwegian. */
const pageOf = async (title: string): Promise<number> =>
  idIn(await editor.create('pages', { title, slug: `knapper-${Date.now()}`, kind: 'plain' }))

test('the buttons of a document send what the matrix of publishing sends', async ({ page }) => {
  await page.goto('/admin/collections/pages/create?locale=nb')
  await field(page, 'title').fill('Knappene sender dette')
  const title = field(page, 'title')
  const create = panel.create('pages', 'nb', { title: '', kind: '', pictureWords: {} })
  await expectSent(page, 'create', () => publish(page), create)
  await expect(page).toHaveURL(/\/pages\/\d+/)
  const id = numberIn(page)

  await choose(page, '#copy-language')
  await page.getByText('Erstatt også felt som er fylt ut').click()
  const copy = panel.copyToLanguage('pages', id, 'nb', 'en')
  await expectSent(page, 'copyToLanguage', () => confirm(page), copy)
  await expect(page).toHaveURL(/locale=en/)
  await expect(page.locator('#action-save')).toHaveText('Publiser på engelsk')

  await title.fill('The buttons send this')
  const change = panel.change('pages', id, 'en', await form(`pages/${id}`))
  await expectSent(page, 'change', () => saveDraft(page), change)
  const publishing = panel.publish('pages', id, 'en', await form(`pages/${id}`))
  await expectSent(page, 'publish', () => publish(page), publishing)
  await expect(page.locator('#action-save')).toHaveText('Publiser endringene på engelsk')

  await title.fill('The buttons send this, changed')
  await saveDraft(page)
  await page.locator('#action-revert-to-published').click()
  await expectSent(page, 'revert', () => confirm(page), panel.revert('pages', id, 'en'))
  await expect(title).toHaveValue('The buttons send this')

  await choose(page, '#action-unpublish')
  await expectSent(page, 'unpublishAll', () => confirm(page), panel.unpublishAll('pages', id, 'en'))
  await expect(page.locator('#action-save')).toHaveText('Publiser på engelsk')
  const all = panel.publishAll('pages', id, 'en', await form(`pages/${id}`))
  await expectSent(page, 'publishAll', () => chooseBelowPublish(page, '#publish-both'), all)
  await choose(page, '#action-unpublish-locale')
  await expectSent(page, 'unpublish', () => confirm(page), panel.unpublish('pages', id, 'en'))
  await expect(page.locator('#action-save')).toHaveText('Publiser på engelsk')
  await editor.send('PATCH', `pages/${id}`, { deletedAt: new Date().toISOString() })
})

test('the drawer of plans sends what the matrix of publishing sends', async ({ page }) => {
  const id = await pageOf('Planene sender dette')
  await editor.draft(`pages/${id}`, { title: 'Dette er planlagt' })
  const at = '2031-05-01T07:00:00Z'
  const made = { action: 'publish', languages: ['nb'], at }
  const { plan } = await editor.send<{ plan: { id: number } }>('POST', `pages/${id}/plans`, made)
  await editor.draft(`pages/${id}`, { title: 'Dette er nyere' })
  const planned = async () => {
    type Planned = { id: number; action: string; outdated: boolean }
    return (await editor.send<{ plans: Planned[] }>('GET', `pages/${id}/plans`)).plans
  }
  const drawer = page.locator('.plan-drawer')
  await page.goto(`/admin/collections/pages/${id}?locale=nb`)
  await page.getByRole('button', { name: 'Vis planen' }).click()
  await expectSent(
    page,
    'planNewer',
    () => drawer.getByRole('button', { name: 'Planlegg den nyere teksten i stedet' }).click(),
    panel.planNewer('pages', id, plan.id, ''),
  )
  await expect(drawer.getByText('Et nyere utkast')).toBeHidden()
  const [renewed] = await planned()
  expect(renewed).toMatchObject({ action: 'publish', outdated: false })
  await expectSent(
    page,
    'callOff',
    () => drawer.getByRole('button', { name: 'Avlys planen' }).click(),
    panel.callOff('pages', id, Number(renewed?.id)),
  )
  await expect(drawer.getByText('Ingenting er planlagt')).toBeVisible()
  expect(await planned()).toEqual([])
  const planFor = async (button: string, action: 'publish' | 'unpublish') => {
    await drawer.getByLabel('Når?').fill('01.06.2031 09:00')
    await expectSent(
      page,
      'plan',
      () => drawer.getByRole('button', { name: button }).click(),
      panel.plan('pages', id, { action, languages: ['nb'], at: '', basis: '' }),
    )
    await expect(drawer).toBeHidden()
  }
  await planFor('Planlegg publisering', 'publish')
  await chooseBelowPublish(page, '#plan')
  await drawer.getByLabel('Avpubliser').check()
  await planFor('Planlegg avpublisering', 'unpublish')
  expect((await planned()).map(({ action }) => action)).toEqual(['publish', 'unpublish'])
})

test('what is copied, thrown away, put back and restored is sent as the matrix sends it', async ({
  page,
}) => {
  const id = await pageOf('Kopieres')
  await editor.save(`pages/${id}`, { title: 'Kopieres, endret', _status: 'published' })
  const versions = `pages/versions?where[parent][equals]=${id}&depth=0&limit=1&sort=createdAt`
  const { docs } = await editor.send<{ docs: { id: number }[] }>('GET', versions)
  const version = docs[0]?.id ?? 0
  await page.goto(`/admin/collections/pages/${id}/versions/${version}?locale=nb`)
  await page.getByRole('button', { name: 'Hent tilbake på norsk' }).click()
  await expectSent(page, 'restore', () => confirm(page), panel.restore('pages', version, 'nb'))
  await expect(field(page, 'title')).toHaveValue('Kopieres')

  const duplicate = () => choose(page, '#action-duplicate')
  await expectSent(page, 'duplicate', duplicate, panel.duplicate('pages', id, 'nb'))
  await expect.poll(() => numberIn(page)).not.toBe(id)
  const second = numberIn(page)
  await choose(page, '#action-duplicate-locales')
  await page.locator('#select-locale-nb').check()
  await expectSent(
    page,
    'duplicateIn',
    () => page.locator('[id="#action-duplicate-confirm"]').click(),
    panel.duplicateIn('pages', second, 'nb', ['nb']),
  )
  await expect.poll(() => numberIn(page)).not.toBe(second)
  const third = numberIn(page)

  await choose(page, '#action-delete')
  await expectSent(page, 'trash', () => confirm(page), panel.trash('pages', third))
  await page.goto(`/admin/collections/pages/trash/${third}?locale=nb`)
  await page.locator('#action-restore').click()
  await expectSent(page, 'takeBack', () => confirm(page), panel.takeBack('pages', third))
  await expect(page).toHaveURL(/\/pages\/\d+/)
  await choose(page, '#action-delete')
  await page.locator('#delete-forever').check()
  await expectSent(page, 'delete', () => confirm(page), panel.delete('pages', third))

  await editor.save(`pages/${second}`, { deletedAt: new Date().toISOString() })
  await page.goto(`/admin/collections/pages/trash/${second}?locale=nb`)
  await page.locator('#action-permanently-delete').click()
  const gone = panel.deleteFromTrash('pages', second)
  await expectSent(page, 'deleteFromTrash', () => confirm(page), gone)
  const left = `pages?where[id][in]=${second},${third}&trash=true&draft=true`
  expect(await editor.send('GET', left)).toMatchObject({ totalDocs: 0 })
})

test('what has one status is saved as the matrix of publishing saves it', async ({ page }) => {
  const slug = `knapper-${Date.now()}`
  const article = { title: 'En nyhet', slug, lead: 'Det viktigste.', language: 'nb', kind: 'news' }
  const texts = {
    [await editor.create('news', article)]: 'title',
    [await editor.upload({ alt: 'Et bilde', caption: 'Bildetekst' })]: 'caption',
  }
  for (const [document, text] of Object.entries(texts)) {
    const [type = '', id] = [document.split('/')[0], idIn(document)]
    await page.goto(`/admin/collections/${document}?locale=nb`)
    await field(page, text).fill('Et utkast')
    const change = panel.change(type, id, 'nb', await form(document, 'nb'))
    await expectSent(page, 'change', () => saveDraft(page), change)
    await field(page, text).fill('Ikke et utkast')
    const publishing = panel.publish(type, id, 'nb', await form(document, 'nb'))
    await expectSent(page, 'publish', () => publish(page), publishing)
  }
})

test('lists send what the matrix of publishing sends', async ({ page }) => {
  const ids = [await pageOf('Fra listen'), await pageOf('Fra listen, en til')]
  const tick = async (list = 'pages') => {
    await page.goto(`/admin/collections/${list}?locale=nb&limit=10&sort=-id`)
    for (const id of ids)
      await page
        .getByRole('row')
        .filter({ has: page.locator(`a[href*="/${id}"]`) })
        .locator('input[type=checkbox]')
        .check()
  }
  const press = (words: string) => async () => {
    await page.locator('.list-selection').getByRole('button', { name: words, exact: true }).click()
    await confirm(page)
  }
  const changed = async (state: Record<string, unknown>) =>
    expect
      .poll(() => editor.send('GET', `pages/${ids[0]}?draft=true&trash=true&locale=nb`))
      .toMatchObject(state)
  const sends = (button: Button, words: string, expected: PanelRequest) =>
    expectSent(page, button, press(words), expected)
  await tick()
  await sends('unpublishMany', 'Avpubliser', panel.unpublishMany('pages', ids, 'nb'))
  await tick()
  await sends('publishMany', 'Publiser', panel.publishMany('pages', ids, 'nb'))
  await tick()
  await page
    .locator('.list-selection')
    .getByRole('button', { name: 'Rediger', exact: true })
    .click()
  const many = page.locator('.edit-many__main')
  await many.locator('.field-select .rs__control').click()
  await page.getByRole('option', { name: 'Tittel', exact: true }).click()
  await field(page, 'title').fill('Endret fra listen')
  const changing = panel.changeMany('pages', ids, 'nb', { title: '' })
  await expectSent(page, 'changeMany', () => many.locator('.edit-many__draft').click(), changing)
  await changed({ title: 'Endret fra listen' })
  await tick()
  await sends('trashMany', 'Slett', panel.trashMany('pages', ids, 'nb'))
  await tick('pages/trash')
  await sends('takeBackMany', 'Hent tilbake', panel.takeBackMany('pages', ids, 'nb'))
  await changed({ deletedAt: null, _status: 'draft' })
  for (const id of ids) await editor.save(`pages/${id}`, { deletedAt: new Date().toISOString() })
  await tick('pages/trash')
  await sends('deleteMany', 'Slett', panel.deleteMany('pages', ids, 'nb'))
})

test('what has no drafts is saved at once, with all of its form', async ({ page }) => {
  const { user } = await editor.send<{ user: { id: number } }>('GET', 'users/me')
  await page.goto('/admin/account')
  const name = field(page, 'name')
  const before = await name.inputValue()
  await name.fill('Et annet navn')
  await name.fill(before)
  const account = {
    name: '',
    email: '',
    role: '',
    tellsEverybody: true,
    editsIn: 'both',
    organisation: 0,
    person: 0,
    mailLanguage: '',
    // Sent as everything in a form is, and written by the server alone.
    invitedAt: '',
    acceptedAt: '',
    secondFactorSince: '',
    createdAt: '',
    updatedAt: '',
  }
  const saving = panel.saveAccount(user.id, 'nb', account)
  await expectSent(page, 'saveAccount', () => publish(page), saving)

  await page.goto('/admin/globals/site?locale=nb')
  const link = field(page, 'heroLink')
  const words = await link.inputValue()
  await link.fill('Andre ord')
  await link.fill(words)
  const { globalType, ...site } = await editor.send<{ globalType: string }>(
    'GET',
    'globals/site?depth=0&locale=nb&fallback-locale=null',
  )
  const savingSite = panel.saveGlobal('site', 'nb', formOf(site))
  await expectSent(page, 'saveGlobal', () => publish(page), savingSite)
})
