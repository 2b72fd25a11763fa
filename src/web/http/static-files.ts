import { readdir, readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { LRUCache } from 'lru-cache'
import { represent, type Representation } from '@/web/cache/representation'

/** Types by extension; a file of another kind is not served. */
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
}
const ownTypes: Record<string, string> = {
  '/speculation-rules.json': 'application/speculationrules+json',
}

export type StaticFiles = { get: (target: string) => Promise<Representation | undefined> }

/**
 * Files of one folder under a prefix (`''` or `/…`, without final slash), compressed once and kept in
 * memory up to `maxBytes`. Only files that were there at the start are served.
 */
export async function staticFiles(
  folder: string,
  prefix: string,
  headers: readonly string[],
  maxBytes: number,
): Promise<StaticFiles> {
  const root = resolve(folder)
  const files = await filesIn(root, prefix)
  const kept = new LRUCache<string, Representation>({
    maxSize: maxBytes,
    sizeCalculation: ({ size }) => size,
    fetchMethod: async (path) => {
      const file = files.get(path)
      const type = ownTypes[path] ?? types[extname(path).toLowerCase()]
      return file && type ? represent(await readFile(file), type, headers) : undefined
    },
  })
  return {
    get: async (target) => {
      const path = withoutQuery(target)
      return files.has(path) ? kept.fetch(path) : undefined
    },
  }
}

async function filesIn(root: string, prefix: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(root.length).replaceAll(sep, '/')
      return [prefix + path.split('/').map(encodeURIComponent).join('/'), file]
    }),
  )
}

const withoutQuery = (target: string): string => {
  const at = target.indexOf('?')
  return at < 0 ? target : target.slice(0, at)
}
