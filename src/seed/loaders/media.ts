import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Loader } from '@/seed/loader'
import { contentDir } from '@/seed/read-files'

export const loadMedia: Loader = ({ content: { artwork }, make }) =>
  make(
    'media',
    artwork.media.map((picture) => ({
      key: picture.key,
      filePath: fileOf(picture.file),
      data: (locale) => ({
        // Lines say nothing to those who do not see them; who drew them is told where a drawing is explained.
        ...picture[locale],
        credit: picture[locale].caption && artwork.credit[locale],
        decorative: true,
        drawing: true,
        motif: { seed: picture.seed, pillar: picture.pillar },
      }),
    })),
  )

function fileOf(name: string): string {
  const path = join(contentDir, 'pictures', name)
  if (!existsSync(path))
    throw new Error(`content/pictures/${name} is missing; scripts/draw-pictures.ts draws it`)
  return path
}
