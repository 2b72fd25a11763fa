import { randomBytes } from 'node:crypto'
import { parse } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { say } from '@/cms/say'
import { slugify } from '@/lib/slug'

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
}

const maxPixels = 40_000_000

/**
 * Takes a file for what its content is, not for what it is called; turns pictures upright, takes
 * out where and with what they were taken, and gives the file a name nobody can guess or abuse.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const found = await fileTypeFromBuffer(file.data)
  const ending = found && endings[found.mime]
  if (!found || !ending || found.mime !== file.mimetype) throw refuse(req, 'fileNotAllowed')
  if (found.mime !== 'application/pdf') file.data = await withoutMetadata(file.data, req)
  file.size = file.data.length
  const base = slugify(parse(file.name).name) || 'fil'
  file.name = `${base.slice(0, 60)}-${randomBytes(4).toString('hex')}.${ending}`
}

async function withoutMetadata(data: Buffer, req: PayloadRequest): Promise<Buffer> {
  try {
    const picture = sharp(data, { limitInputPixels: maxPixels, failOn: 'error' })
    return await picture.rotate().toBuffer()
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/.test(error.message)
    throw refuse(req, tooLarge ? 'fileTooManyPixels' : 'fileNotAllowed')
  }
}

const refuse = (req: PayloadRequest, why: 'fileNotAllowed' | 'fileTooManyPixels'): APIError =>
  new APIError(say(req, why), 400, null, true)
