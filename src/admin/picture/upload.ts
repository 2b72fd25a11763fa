type How = { locale: string; language: string }
type Uploaded = { id: number } | { message: string }

type Answer = {
  doc?: { id?: number }
  public?: boolean
  errors?: { message?: string }[]
}

/** Puts a picture into the media library, as a draft: it is published with the document that shows it. */
export async function uploadPicture(file: File, { locale, language }: How): Promise<Uploaded> {
  const path = `/api/media?draft=true&depth=0&locale=${locale}`
  const { ok, body, message } = await sendFile(path, file, {
    language,
    values: { _status: 'draft' },
  })
  const id = body.doc?.id
  return ok && id ? { id } : { message }
}

/** Sends a file as the panel's forms do; `message` is why it was refused, or empty without an answer. */
export async function sendFile(
  path: string,
  file: File,
  { language, values = {} }: { language: string; values?: object },
): Promise<{ ok: boolean; body: Answer; message: string }> {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify(values))
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language },
      body: form,
    })
    const body = (await response.json().catch(() => ({}))) as Answer
    return { ok: response.ok, body, message: body.errors?.[0]?.message ?? '' }
  } catch {
    return { ok: false, body: {}, message: '' }
  }
}
