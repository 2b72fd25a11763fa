import type { Payload } from 'payload'
import { sizeNamed } from '@/lib/picture-sizes'
import { fileOfShare } from '@/lib/share-image'
import { replacedAt } from './replaced'

/** Whether readers get a file at a path: as it was sent, in one of its sizes, or the one that took its place. */
export async function isPublicFile(payload: Payload, path: string): Promise<boolean> {
  const [, name] = /^\/api\/media\/file\/([a-z0-9._-]+)$/.exec(path) ?? []
  if (!name) return false
  const { upload } = payload.collections.media.config
  const sizes = upload.imageSizes?.map((size) => `sizes.${size.name}.filename`) ?? []
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: {
      or: [
        { filename: { in: [name, fileOfShare(name) ?? sizeNamed(name)?.filename ?? name] } },
        ...sizes.map((field) => ({ [field]: { equals: name } })),
      ],
    },
    overrideAccess: false,
    user: null,
  })
  return totalDocs > 0 || (await replacedAt(payload, null, path)) !== null
}
