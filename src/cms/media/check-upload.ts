import { randomBytes } from 'node:crypto'
import { parse } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import sharp, { type Metadata } from 'sharp'
import { translate } from '@/cms/translate'
import { slugify } from '@/lib/slug'

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
}

const maxPixels = 40_000_000
/** A picture one pixel high and 39 million wide is a few kilobytes, and gigabytes once it is decoded. */
const maxSide = 12_000

/**
 * Takes a file for what its content is, not for what it is called; turns pictures upright, takes
 * out where and with what they were taken, and gives the file a name nobody can guess or abuse.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const found = await fileTypeFromBuffer(file.data)
  const ending = found && endings[found.mime]
  if (!found || !ending || found.mime !== file.mimetype) throw refuse(req, 'fileNotAllowed')
  if (found.mime !== 'application/pdf') {
    const { hasAlpha } = await checkMeasures(file.data, req)
    file.data = await withoutMetadata(file.data, req)
    const transparent = hasAlpha && !(await sharp(file.data).stats()).isOpaque
    if ('data' in args) Object.assign(args.data, { transparent })
  }
  file.size = file.data.length
  const base = slugify(parse(file.name).name) || 'fil'
  file.name = `${base.slice(0, 60)}-${randomBytes(4).toString('hex')}.${ending}`
}

/** Reads the head of the file only: nothing of a picture that is too large is ever decoded. */
async function checkMeasures(data: Buffer, req: PayloadRequest): Promise<Metadata> {
  const head = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!head) throw refuse(req, 'fileNotAllowed')
  const { width, height, pages = 1 } = head
  if (pages > 1) throw refuse(req, 'fileMoves')
  if (width * height > maxPixels) throw refuse(req, 'fileTooManyPixels')
  if (width > maxSide || height > maxSide) throw refuse(req, 'fileTooLong')
  return head
}

async function withoutMetadata(data: Buffer, req: PayloadRequest): Promise<Buffer> {
  try {
    return await sharp(data, { limitInputPixels: maxPixels, failOn: 'error' }).rotate().toBuffer()
  } catch {
    throw refuse(req, 'fileNotAllowed')
  }
}

type Why = 'fileNotAllowed' | 'fileTooManyPixels' | 'fileTooLong' | 'fileMoves'
const refuse = (req: PayloadRequest, why: Why): APIError =>
  new APIError(translate(req, why), 400, null, true)
