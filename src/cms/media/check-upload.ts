import { randomBytes } from 'node:crypto'
import { parse } from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp, { type Metadata } from 'sharp'
import { property } from '@/lib/property'
import { slugify } from '@/lib/slug'
import { kindOf } from './kind'
import { refuseFile } from './refuse-file'
import { wordsInFile } from './words-in-file'

/** A JPEG beyond what others may have is read at half its size and kept so, which lets those of any telephone in. */
const maxPixels = { jpeg: 64_000_000, others: 40_000_000 }
/** A picture one pixel high and 39 million wide is a few kilobytes, and gigabytes once it is decoded. */
const maxSide = 12_000
const minSide = 16

/**
 * Takes a file for what its content is, not for what it is called; turns pictures upright, reads who made them, takes
 * out where and with what they were taken, and gives the file a name nobody can guess or abuse.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const { mime, ending } = await kindOf(file, req)
  if (mime !== 'application/pdf') {
    const head = await checkMeasures(file.data, req)
    if ('data' in args && operation === 'create') propose(args.data, file.data)
    file.data = await withoutMetadata(file.data, head, req)
    const transparent = head.hasAlpha && !(await sharp(file.data).stats()).isOpaque
    if ('data' in args) Object.assign(args.data, { transparent })
  }
  file.mimetype = mime
  file.size = file.data.length
  const base = slugify(parse(file.name).name) || 'fil'
  file.name = `${base.slice(0, 60)}-${randomBytes(4).toString('hex')}.${ending}`
}

/**
 * What the file says of itself, where nobody has said it. Its description is only proposed: what is published at once is
 * published by what stands in the form.
 */
function propose(data: object, file: Buffer): void {
  const { credit, caption } = wordsInFile(file)
  const isPublished = property(data, '_status') === 'published'
  if (!property(data, 'credit') && credit) Object.assign(data, { credit })
  if (!property(data, 'caption') && caption && !isPublished) Object.assign(data, { caption })
}

/** Reads the head of the file only: nothing of a picture that is too large is ever decoded. */
async function checkMeasures(data: Buffer, req: PayloadRequest): Promise<Metadata> {
  const head = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!head) throw refuseFile(req, 'fileBroken')
  const { width, height, pages = 1 } = head
  const said = (pixels: number) => pixels.toLocaleString(req.i18n.language)
  const measures = { width: said(width), height: said(height) }
  if (pages > 1) throw refuseFile(req, 'fileMoves')
  if (width > maxSide || height > maxSide) throw refuseFile(req, 'fileTooLong', measures)
  if (width * height > pixelsOf(head)) throw refuseFile(req, 'fileTooManyPixels', measures)
  if (width < minSide || height < minSide) throw refuseFile(req, 'fileTooSmall', measures)
  return head
}

const pixelsOf = ({ format }: Metadata): number =>
  format === 'jpeg' ? maxPixels.jpeg : maxPixels.others

async function withoutMetadata(data: Buffer, head: Metadata, req: PayloadRequest): Promise<Buffer> {
  const picture = sharp(data, { limitInputPixels: pixelsOf(head), failOn: 'error' }).rotate()
  const { format, width, height } = head
  const isLarge = format === 'jpeg' && width * height > maxPixels.others
  const half = Math.floor(Math.max(width, height) / 2)
  try {
    return await (
      isLarge ? picture.resize({ width: half, height: half, fit: 'inside' }) : picture
    ).toBuffer()
  } catch {
    throw refuseFile(req, 'fileBroken')
  }
}
