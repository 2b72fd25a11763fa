/** The response of the REST API: its document or list, and the sentence for people. */
export type RestResponse<T> = { ok: boolean; status: number; body: T; message: string }

type Told = { message?: string; errors?: { message?: string }[] }

/** Asks the REST API as the panel's own buttons do; status 0 without a response. */
export async function sendRequest<T extends object>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { language, body }: { language: string; body?: unknown },
): Promise<RestResponse<Partial<T>>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const told = (await response.json().catch(() => ({}))) as Partial<T> & Told
    const message = told.errors?.[0]?.message ?? told.message ?? ''
    return { ok: response.ok, status: response.status, body: told, message }
  } catch {
    return { ok: false, status: 0, body: {}, message: '' }
  }
}
