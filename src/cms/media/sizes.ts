import { randomUUID } from 'node:crypto'
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import { log } from '@/lib/log'
import { sizeName, sizeNamed } from '@/lib/picture-sizes'
import { property } from '@/lib/property'
import type { Media } from '@/payload-types'
import { replacedAt } from './replaced'
import { mediaFolder } from './room'
import { filesAddress, madeHeaders, nameIn, pictureNamed } from './shown-picture'

/**
 * `GET /api/media/file/<file>-w<width>.avif`: a picture as wide as a page needs it, for whoever may see the picture
 * itself. Made when it is first asked for, so that uploads wait for nothing and pictures from before have it too, and
 * kept beside the file. `null` for what is no such address, or not theirs to see.
 */
export async function answerSize(
  payload: Payload,
  user: TypedUser | null,
  path: string,
): Promise<Response | null> {
  const asked = sizeNamed(nameIn(path))
  if (!asked) return null
  const { filename, width } = asked
  const picture = await pictureNamed(payload, user, filename)
  if (!picture) {
    const to = await replacedAt(payload, user, filesAddress + filename)
    const Location = to && sizeName(to, width)
    return Location ? new Response(null, { status: 308, headers: { Location } }) : null
  }
  const made = await kept(filename, width, () => makeSize(picture, filename, width))
  return made && new Response(new Uint8Array(made), { headers: madeHeaders('image/avif', made) })
}

async function kept(
  filename: string,
  width: Parameters<typeof sizeName>[1],
  make: () => Promise<Buffer | null>,
): Promise<Buffer | null> {
  const path = join(mediaFolder, sizeName(filename, width))
  const known = () => readFile(path).catch(() => null)
  return (
    (await known()) ??
    oneAtATime(async () => {
      const before = await known()
      if (before) return before
      const made = await make()
      if (made) await keep(path, made, join(mediaFolder, filename))
      return made
    })
  )
}

/** Whole or not at all, and not for a file that was removed meanwhile: files are removed before their sizes. */
async function keep(path: string, made: Buffer, original: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  try {
    await writeFile(part, made)
    await rename(part, path)
    await access(original).catch(() => rm(path, { force: true }))
  } catch (err) {
    log.warn({ err }, 'a size of a picture cannot be kept')
    await rm(part, { force: true }).catch(() => {})
  }
}

let last: Promise<unknown> = Promise.resolve()

/** A picture at a time: each takes a core for a while, and pages are to be answered beside it. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work)
  last = done.catch(() => {})
  return done
}

/** Twice as fast as the next effort, and hardly heavier; half of what WebP takes for a photograph. */
const effort = 2

/** Edges of letters and lines must stay sharp in colour, which nobody sees in a photograph. */
const photograph = { quality: 45, chromaSubsampling: '4:2:0', effort }
const graphic = { quality: 60, chromaSubsampling: '4:4:4', effort }

async function makeSize(
  { drawing, mimeType, transparent }: Media,
  filename: string,
  width: number,
): Promise<Buffer | null> {
  const original = await readFile(join(mediaFolder, filename)).catch(() => null)
  const isGraphic = drawing || transparent || mimeType === 'image/png'
  return (
    original &&
    sharp(original)
      .resize({ width, withoutEnlargement: true })
      .avif(isGraphic ? graphic : photograph)
      .toBuffer()
  )
}

/** Removes a file, and then what was made of it, also what a process that was stopped has begun to write. */
export async function removeFile(folder: string, filename: string): Promise<void> {
  await rm(join(folder, filename), { force: true })
  for (const name of await readdir(folder).catch(nothingThere))
    if (name.startsWith(filename) && madeOfIt.test(name.slice(filename.length)))
      await rm(join(folder, name), { force: true })
}

function nothingThere(err: unknown): string[] {
  if (property(err, 'code') === 'ENOENT') return []
  throw err
}

const madeOfIt = /^-w\d{3,4}\.avif(?:\.[0-9a-f-]{36}\.part)?$/
