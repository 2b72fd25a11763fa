import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import etagOf from 'etag'
import { z } from 'zod'
import { position } from './purge-log'
import type { Made } from './purge-marks'
import type { Representation } from './representation'

// A stored response is one line of JSON and the body.

const head = z.object({
  path: z.string(),
  type: z.string(),
  renderedAt: z.number(),
  until: z.number().optional(),
  etag: z.string(),
  zipped: z.boolean(),
  // Those of earlier releases have none of these, and are rendered again.
  build: z.string().optional(),
  reads: z.array(z.string()).optional(),
  position: position.optional(),
})
type Head = Made & Pick<z.output<typeof head>, 'path' | 'type' | 'etag' | 'zipped' | 'build'>

const unzip = promisify(gunzip)

export function writeStored(
  path: string,
  build: string,
  { representation, ...made }: Made & { representation: Representation },
): Buffer {
  const { etag, variants } = representation
  const line = JSON.stringify({
    path,
    type: variants.identity.headers[1],
    renderedAt: made.renderedAt,
    until: made.until,
    etag,
    zipped: variants.gzip !== variants.identity,
    build,
    reads: made.reads === 'everything' ? undefined : made.reads,
    position: made.position,
  })
  return Buffer.concat([Buffer.from(`${line}\n`), variants.gzip.body])
}

/** `count` is not known before the purge log was read. */
export function readHead(bytes: Buffer): Head | undefined {
  const line = bytes.subarray(0, Math.max(0, bytes.indexOf('\n'))).toString()
  try {
    const { reads = 'everything', ...known } = head.parse(JSON.parse(line))
    return { ...known, reads, count: -1 }
  } catch {
    return undefined
  }
}

/** The whole response; `undefined` for one that is damaged. */
export async function readStored(bytes: Buffer): Promise<(Head & { body: Buffer }) | undefined> {
  const known = readHead(bytes)
  if (!known) return undefined
  const rest = bytes.subarray(bytes.indexOf('\n') + 1)
  const body = known.zipped ? await unzip(rest) : rest
  return etagOf(body) === known.etag ? { ...known, body } : undefined
}
