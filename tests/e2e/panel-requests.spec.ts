import { expect, test, type Page } from '@playwright/test'
import { formOf, panel, type PanelRequest } from '@tests/support/panel-requests'
import { editorOver } from './support/rest'
import { signInAs } from './support/sign-in'

type Button = keyof typeof panel

const field = (page: Page, name: string) => page.locator(`#field-${name}`).first()
const numberIn = (page: Page): number => Number(/\/(\d+)/.exec(new URL(page.url()).pathname)?.[1])

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

/** Not what the panel notes about itself, nor what keeps somebody signed in. */
const isAboutDocuments = (path: string): boolean => /^\/api\/(?!payload-|users\/[a-z])/.test(path)

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
const form = async (page: Page, path: string, locale = 'en'): Promise<object> =>
  formOf(
    await page.evaluate(
      async (url) => (await fetch(url)).json() as Promise<object>,
      `/api/${path}?draft=true&depth=0&locale=${locale}&fallback-locale=null`,
    ),
  )

test('the buttons of a document send what the matrix of publishing sends', async ({ page }) => {
  await signInAs(page, 'editor')
  await page.goto('/admin/collections/pages/create?locale=nb')
  await field(page, 'title').fill('Knappene sender dette')
  const title = field(page, 'title')
  const create = panel.create('pages', 'nb', { title: '', kind: '' })
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
  const change = panel.change('pages', id, 'en', await form(page, `pages/${id}`))
  await expectSent(page, 'change', () => saveDraft(page), change)
  await expectSent(
    page,
    'publish',
    () => publish(page),
    panel.publish('pages', id, 'en', await form(page, `pages/${id}`)),
  )
  await expect(page.locator('#action-save')).toHaveText('Publiser endringene på engelsk')

  await title.fill('The buttons send this, changed')
  await saveDraft(page)
  await page.locator('#action-revert-to-published').click()
  await expectSent(page, 'revert', () => confirm(page), panel.revert('pages', id, 'en'))
  await expect(title).toHaveValue('The buttons send this')

  await title.fill('The buttons send this again')
  const again = panel.publish('pages', id, 'en', await form(page, `pages/${id}`))
  await expectSent(page, 'publish', () => publish(page), again)

  await choose(page, '#action-unpublish')
  await expectSent(page, 'unpublishAll', () => confirm(page), panel.unpublishAll('pages', id, 'en'))
  await expect(page.locator('#action-save')).toHaveText('Publiser på engelsk')
  const all = panel.publishAll('pages', id, 'en', await form(page, `pages/${id}`))
  await expectSent(page, 'publishAll', () => chooseBelowPublish(page, '#publish-both'), all)
  await choose(page, '#action-unpublish-locale')
  await expectSent(page, 'unpublish', () => confirm(page), panel.unpublish('pages', id, 'en'))

  const drawer = page.locator('.plan-drawer')
  const wish = { languages: ['en' as const], at: '', basis: '' }
  await chooseBelowPublish(page, '#plan')
  await drawer.getByLabel('Når?').fill('01.06.2031 09:00')
  await expectSent(
    page,
    'plan',
    () => drawer.getByRole('button', { name: 'Planlegg publisering' }).click(),
    panel.plan('pages', id, { action: 'publish', ...wish }),
  )
})

test('what has one status is saved as the matrix of publishing saves it', async ({ page }) => {
  await signInAs(page, 'editor')
  for (const type of ['news', 'media']) {
    const { docs } = await page.evaluate(
      async (url) => (await fetch(url)).json() as Promise<{ docs: { id: number }[] }>,
      `/api/${type}?limit=1&depth=0`,
    )
    const id = docs[0]?.id ?? 0
    const text = field(page, type === 'news' ? 'title' : 'caption')
    await page.goto(`/admin/collections/${type}/${id}?locale=nb`)
    const before = await text.inputValue()
    await text.fill('Et utkast')
    const change = panel.change(type, id, 'nb', await form(page, `${type}/${id}`, 'nb'))
    await expectSent(page, 'change', () => saveDraft(page), change)
    await text.fill(before)
    const publishing = panel.publish(type, id, 'nb', await form(page, `${type}/${id}`, 'nb'))
    await expectSent(page, 'publish', () => publish(page), publishing)
  }
})

test('lists send what the matrix of publishing sends', async ({ page, request, baseURL }) => {
  const editor = await editorOver(request, String(baseURL))
  const name = `Fra listen ${Date.now()}`
  const ids: number[] = []
  for (const each of ['a', 'b']) {
    const slug = `${name}-${each}`.toLowerCase().replaceAll(' ', '-')
    const made = await editor.create('pages', { title: `${name} ${each}`, slug, kind: 'plain' })
    ids.push(Number(made.split('/')[1]))
  }
  await signInAs(page, 'editor')
  const tick = async () => {
    await page.goto('/admin/collections/pages?locale=nb&limit=100&sort=id')
    for (const id of ids)
      await page
        .getByRole('row')
        .filter({ has: page.locator(`a[href*="/pages/${id}"]`) })
        .locator('input[type=checkbox]')
        .check()
  }
  const press = (words: string) => async () => {
    await page.locator('.list-selection').getByRole('button', { name: words, exact: true }).click()
    await confirm(page)
  }
  await tick()
  await expectSent(
    page,
    'unpublishMany',
    press('Avpubliser'),
    panel.unpublishMany('pages', ids, 'nb'),
  )
  await tick()
  await expectSent(page, 'publishMany', press('Publiser'), panel.publishMany('pages', ids, 'nb'))
  await editor.tidy()
})
