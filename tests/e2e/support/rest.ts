import { expect, type APIRequestContext, type APIResponse, type Page } from '@playwright/test'
import { fileTypeFromBuffer } from 'file-type'
import { picture } from '@tests/integration/access/samples'
import type { Rest } from '@tests/support/sign-in'

/** An editor at work over REST, as the panel's forms are, with a session of their own. */
export async function editorOver(request: APIRequestContext, origin: string) {
  const headers = { Origin: origin }
  const data = { email: 'editor@example.org', password: process.env['E2E_PASSWORD'] ?? '' }
  const login = await request.post('/api/users/login', { headers, data })
  expect(login.status()).toBe(200)
  const made: string[] = []
  const madeOf = async (type: string, answer: APIResponse): Promise<string> => {
    expect(answer.status(), await answer.text()).toBe(201)
    const { doc } = await answer.json()
    made.push(`${type}/${doc.id}`)
    return `${type}/${doc.id}`
  }
  const send = async <Body>(method: string, path: string, body?: object): Promise<Body> => {
    const answer = await request.fetch(`/api/${path}`, { method, headers, data: body })
    expect(answer.ok(), await answer.text()).toBe(true)
    return answer.json()
  }
  return {
    /** A request that must be granted, and its answer. */
    send,
    save: (id: string, values: object, locale = 'nb') =>
      send('PATCH', `${id}?locale=${locale}`, values),
    /** A draft beside what is published. */
    draft: (id: string, values: object, locale = 'nb') =>
      send('PATCH', `${id}?locale=${locale}&draft=true`, values),
    /** Published unless said otherwise; returns `<type>/<id>`. */
    async create(type: string, values: object, locale = 'nb'): Promise<string> {
      return madeOf(
        type,
        await request.post(`/api/${type}?locale=${locale}`, {
          headers,
          data: { _status: 'published', ...values },
        }),
      )
    },
    /** A picture, published with these words. */
    async upload(values: object, bytes?: Buffer): Promise<string> {
      const buffer = bytes ?? (await picture())
      const { mime = '' } = (await fileTypeFromBuffer(buffer)) ?? {}
      const file = { name: 'bilde', mimeType: mime, buffer }
      const _payload = JSON.stringify({ _status: 'published', ...values })
      return madeOf(
        'media',
        await request.post('/api/media?locale=nb', { headers, multipart: { file, _payload } }),
      )
    },
    /** Puts away what was made, so that other tests find the site as it was. A message that was shown stays, and ends. */
    async tidy(): Promise<void> {
      for (const id of made.splice(0).toReversed())
        await (id.startsWith('messages/')
          ? request.post(`/api/${id}/end`, { headers })
          : request.patch(`/api/${id}?locale=nb`, {
              headers,
              data: { deletedAt: new Date().toISOString() },
            }))
    },
  }
}

/** Withdraws the document in the form, for tests that come after to find the site as it was. */
export async function withdraw(page: Page): Promise<void> {
  const { origin, pathname } = new URL(page.url())
  const path = pathname.replace('/admin/collections', '/api')
  const answer = await page.request.patch(
    `${path}?locale=nb&unpublishAllLocales=true&overrideLock=true`,
    {
      headers: { Origin: origin },
      data: { _status: 'draft' },
    },
  )
  expect(answer.status(), await answer.text()).toBe(200)
}

/** REST as somebody with a session reaches it, without a browser. */
export async function signedInOver(origin: string, login: 'admin' | 'editor'): Promise<Rest> {
  const rest =
    (cookie: string): Rest =>
    (method, path, body) => {
      const isForm = body instanceof FormData
      return fetch(`${origin}${path}`, {
        method,
        headers: {
          Origin: origin,
          Cookie: cookie,
          ...(!isForm && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      })
    }
  const answer = await rest('')('POST', '/api/users/login', {
    email: `${login}@example.org`,
    password: process.env['E2E_PASSWORD'],
  })
  expect(answer.status).toBe(200)
  return rest(answer.headers.get('Set-Cookie')?.split(';')[0] ?? '')
}
