import { expect, type APIRequestContext } from '@playwright/test'
import type { Rest } from '@tests/support/sign-in'

/** An editor at work over REST, as the panel's forms are, with a session of their own. */
export async function editorOver(request: APIRequestContext, origin: string) {
  const headers = { Origin: origin }
  const data = { email: 'editor@example.org', password: process.env['E2E_PASSWORD'] ?? '' }
  const login = await request.post('/api/users/login', { headers, data })
  expect(login.status()).toBe(200)
  const made: string[] = []
  const save = async (id: string, values: object, locale = 'nb') => {
    const answer = await request.patch(`/api/${id}?locale=${locale}`, { headers, data: values })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  return {
    save,
    /** Published unless said otherwise; returns `<type>/<id>`. */
    async create(type: string, values: object, locale = 'nb'): Promise<string> {
      const answer = await request.post(`/api/${type}?locale=${locale}`, {
        headers,
        data: { _status: 'published', ...values },
      })
      expect(answer.status(), await answer.text()).toBe(201)
      const { doc } = await answer.json()
      made.push(`${type}/${doc.id}`)
      return `${type}/${doc.id}`
    },
    /** Puts away what was made, so that other tests find the site as it was. */
    async tidy(): Promise<void> {
      for (const id of made.splice(0).toReversed())
        await request.patch(`/api/${id}?locale=nb`, {
          headers,
          data: { deletedAt: new Date().toISOString() },
        })
    },
  }
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
