import type { Payload, TypedUser } from 'payload'
import type { Media } from '@/payload-types'

/** Where Payload serves files. */
export const filesAddress = '/api/media/file/'

/** The name at the end of an address; nothing where it is written as no browser writes one. */
export function nameIn(path: string): string {
  try {
    return decodeURIComponent(path.slice(filesAddress.length))
  } catch {
    return ''
  }
}

/** The picture of this name, for whoever may see it. */
export async function pictureNamed(
  payload: Payload,
  user: TypedUser | null,
  filename: string,
): Promise<Media | null> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    limit: 1,
    locale: 'nb',
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [file] = docs
  return file?.mimeType?.startsWith('image/') ? file : null
}

/** Headers of a picture that is made of another. */
export const madeHeaders = (type: string, { length }: Buffer): Record<string, string> => ({
  'Content-Type': type,
  'Content-Length': String(length),
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
})
