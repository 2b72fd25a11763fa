import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { escapeLiteral } from 'pg'
import { runSql } from '@/cms/publishing/transaction'
import { property } from '@/lib/property'
import type { Media } from '@/payload-types'
import { filesAddress } from './shown-picture'

/** Keeps the addresses of a file that another takes the place of, so that they lead on to it for ever. */
export async function keepOldAddresses(
  req: PayloadRequest,
  id: number,
  files: readonly string[],
): Promise<void> {
  if (files.length === 0) return
  const rows = files.map((file) => `(${escapeLiteral(filesAddress + file)}, 'media', ${id})`)
  await runSql(
    req,
    `insert into addresses (path, collection, document) values ${rows.join(', ')}
     on conflict (path) do nothing`,
  )
}

/**
 * Where a file is now that stood at an address once, in the size that was asked for; nothing that whoever asks may not
 * see. The addresses of files are never given to another.
 */
export async function replacedAt(
  payload: Payload,
  user: TypedUser | null,
  path: string,
): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'addresses',
    where: { and: [{ path: { equals: path } }, { collection: { equals: 'media' } }] },
    limit: 1,
    depth: 0,
  })
  const [known] = docs
  if (!known) return null
  const file = await payload.findByID({
    collection: 'media',
    id: known.document,
    locale: 'nb',
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  const name = file && sizeLike(path, file)
  return name && filesAddress + name !== path ? filesAddress + name : null
}

/** Sizes are named by their measures: the one that is as wide, or else the file itself. */
function sizeLike(path: string, { filename, sizes }: Media): string | null | undefined {
  const [, width] = /-(\d+)x\d+\.[a-z]+$/.exec(path) ?? []
  const size = Object.values(sizes ?? {}).find(
    (each) => property(each, 'filename') && String(property(each, 'width')) === width,
  )
  return size?.filename ?? filename
}
