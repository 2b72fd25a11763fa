type How = { locale: string; language: string }
type Uploaded = { id: number } | { message: string }

type Response = { doc?: { id?: number }; errors?: { message?: string }[] }

/** Puts a picture into the media library, as a draft: it is published with the document that shows it. */
export async function uploadPicture(file: File, { locale, language }: How): Promise<Uploaded> {
  const body = new FormData()
  body.set('file', file)
  body.set('_payload', JSON.stringify({ _status: 'draft' }))
  try {
    const response = await fetch(`/api/media?draft=true&depth=0&locale=${locale}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language },
      body,
    })
    const told = (await response.json().catch(() => ({}))) as Response
    const id = told.doc?.id
    return response.ok && id ? { id } : { message: told.errors?.[0]?.message ?? '' }
  } catch {
    return { message: '' }
  }
}
