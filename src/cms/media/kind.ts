import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { refuseFile } from './refuse-file'

/** What is taken, and how its name ends. */
const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
}

const pdf = 'application/pdf'

/**
 * What a file is by its content. A picture may be called another picture: phones and mail programs do. What is no
 * picture and is called one, or is not taken at all, is refused with what to do instead.
 */
export async function kindOf(
  { data, mimetype }: { data: Buffer; mimetype: string },
  req: PayloadRequest,
): Promise<{ mime: string; ending: string }> {
  const found = await fileTypeFromBuffer(data)
  const ending = found && endings[found.mime]
  if (!ending) throw refuseKind(data, found?.mime, req)
  const { mime } = found
  if ((mime === pdf) === (mimetype === pdf)) return { mime, ending }
  throw mime === pdf ? refuseFile(req, 'fileIsPdf') : refuseFile(req, 'fileIsPicture', { ending })
}

/** iPhones, and other cameras that keep pictures as films are kept. */
const heic = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])
const startsAsSvg = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i

function refuseKind(data: Buffer, mime: string | undefined, req: PayloadRequest): Error {
  if (mime && heic.has(mime)) return refuseFile(req, 'fileHeic')
  if (mime === 'image/gif') return refuseFile(req, 'fileGif')
  if (startsAsSvg.test(data.subarray(0, 2000).toString('latin1'))) return refuseFile(req, 'fileSvg')
  if (mime?.startsWith('image/')) return refuseFile(req, 'fileOtherKind', { kind: nameOf(mime) })
  return refuseFile(req, 'fileNotAllowed')
}

/** `image/vnd.adobe.photoshop` → `PHOTOSHOP`, as people know it. */
const nameOf = (mime: string): string =>
  mime
    .replace(/^image\/(?:x-|vnd\.)?/, '')
    .replace(/^.*[.-]/, '')
    .toUpperCase()
