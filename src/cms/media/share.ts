import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import { focusIn, shareCrop, fileOfShare, shareName } from '@/lib/share-image'
import type { Media } from '@/payload-types'
import { replacedAt } from './replaced'
import { mediaFolder } from './room'
import { filesAddress, madeHeaders, nameIn, pictureNamed } from './shown-picture'

/**
 * `GET /api/media/file/<file>-share-<x>-<y>.jpg`: the part of a picture that networks show beside a link, for whoever
 * may see the picture itself, and under the focal point it has now; any other leads there. Made when it is asked for:
 * the cache of files keeps it. `null` for what is no such address, or not theirs to see.
 */
export async function answerShare(
  payload: Payload,
  user: TypedUser | null,
  path: string,
): Promise<Response | null> {
  const filename = fileOfShare(nameIn(path))
  if (!filename) return null
  const file = await pictureNamed(payload, user, filename)
  const now = file
    ? filesAddress + shareName(filename, focusIn(file))
    : await shareOfReplaced(payload, user, filename)
  if (!now) return null
  if (!file || now !== path) return new Response(null, { status: 308, headers: { Location: now } })
  const made = await makeShare(file)
  return made && new Response(new Uint8Array(made), { headers: madeHeaders('image/jpeg', made) })
}

/** Its address with the focal point in the middle, which leads on to the right one. */
async function shareOfReplaced(
  payload: Payload,
  user: TypedUser | null,
  filename: string,
): Promise<string | null> {
  const to = await replacedAt(payload, user, filesAddress + filename)
  return to && shareName(to)
}

async function makeShare(file: Media): Promise<Buffer | null> {
  const { filename, height, width } = file
  if (!filename || !width || !height) return null
  const { made, ...part } = shareCrop({ width, height }, focusIn(file))
  const original = await readFile(join(mediaFolder, filename)).catch(() => null)
  return (
    original &&
    sharp(original)
      .extract(part)
      .resize(made.width, made.height, { fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer()
  )
}
