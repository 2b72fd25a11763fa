import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = z.object({ preview: z.object({ previewModeId: z.string().min(1) }) })

/**
 * Tells requests with the cookie that Next's draft mode has set, whose value is made anew in each
 * build. An invented value does not count, or anybody could have pages rendered past the cache.
 */
export async function previewCookie(buildDir: string): Promise<(req: IncomingMessage) => boolean> {
  const text = await readFile(join(buildDir, 'prerender-manifest.json'), 'utf8')
  const cookie = `__prerender_bypass=${manifest.parse(JSON.parse(text)).preview.previewModeId}`
  return ({ headers }) => headers.cookie?.split(/;\s*/).includes(cookie) ?? false
}
