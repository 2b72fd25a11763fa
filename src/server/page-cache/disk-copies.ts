import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { log } from '@/lib/log'
import type { Representation } from './representation'

/** A page as it was last rendered well. `renderedAt` in milliseconds since 1970. */
export type Copy = { path: string; type: string; renderedAt: number; body: Buffer }
type Kept = { file: string; bytes: number; etag: string; renderedAt: number }

const head = z.object({
  path: z.string(),
  type: z.string(),
  renderedAt: z.number(),
  etag: z.string(),
  zipped: z.boolean(),
})
const unzip = promisify(gunzip)

/** An unchanged page is not written again before its copy is this old. */
const rewriteMs = 600_000
const leftOverMs = 60_000

/**
 * Last good copies of pages in one folder, for the time when rendering fails. A file is one line of
 * JSON and the body. Changes are made one after the other, each file whole or not at all; a disk
 * that fails is logged and otherwise does no harm.
 */
export class DiskCopies {
  readonly #folder: string
  readonly #kept: LRUCache<string, Kept>
  /** Several web processes may share the folder: what one is writing is not touched by another. */
  readonly #writer = randomUUID()
  #queue: Promise<unknown> = Promise.resolve()

  /** Creates the folder when needed and learns what is in it. */
  static async open(folder: string, maxBytes: number): Promise<DiskCopies> {
    const copies = new DiskCopies(folder, maxBytes)
    await copies.#load().catch((err: unknown) => log.error({ err }, 'page copies cannot be read'))
    return copies
  }

  private constructor(folder: string, maxBytes: number) {
    this.#folder = folder
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes,
      dispose: ({ file }, _, reason) => {
        if (reason !== 'set') this.#later(() => rm(join(this.#folder, file), { force: true }))
      },
    })
  }

  paths(): Iterable<string> {
    return this.#kept.keys()
  }

  async read(path: string): Promise<Copy | undefined> {
    await this.#queue
    const kept = this.#kept.get(path)
    if (!kept) return undefined
    try {
      const copy = await parse(await readFile(join(this.#folder, kept.file)))
      return copy?.path === path ? copy : undefined
    } catch (err) {
      log.warn({ err, path }, 'page copy cannot be read')
      return undefined
    }
  }

  write(path: string, page: { representation: Representation; renderedAt: number }): void {
    const { etag, variants } = page.representation
    const known = this.#kept.peek(path)
    if (known?.etag === etag && page.renderedAt - known.renderedAt < rewriteMs) return
    const { body } = variants.gzip
    const type = variants.identity.headers[1]
    const zipped = variants.gzip !== variants.identity
    const line = JSON.stringify({ path, type, renderedAt: page.renderedAt, etag, zipped })
    const bytes = Buffer.concat([Buffer.from(`${line}\n`), body])
    const file = createHash('sha256').update(path).digest('hex')
    this.#kept.set(path, { file, bytes: bytes.length, etag, renderedAt: page.renderedAt })
    if (this.#kept.has(path)) this.#later(() => this.#replace(file, bytes))
  }

  delete(path: string): void {
    this.#kept.delete(path)
  }

  clear(): void {
    this.#kept.clear()
  }

  /** Resolves when everything asked for until now is on disk. */
  async settled(): Promise<void> {
    await this.#queue
  }

  async #replace(file: string, bytes: Buffer): Promise<void> {
    const target = join(this.#folder, file)
    const part = `${target}.${this.#writer}.part`
    try {
      await writeFile(part, bytes)
      await rename(part, target)
    } catch (error) {
      // On a full disk a page left half-written would take the room the next one needs.
      await rm(part, { force: true })
      throw error
    }
  }

  async #load(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const entries = await readdir(this.#folder, { withFileTypes: true })
    for (const { name: file } of entries.filter((entry) => entry.isFile())) {
      const path = join(this.#folder, file)
      if (file.endsWith('.part')) await removeLeftOver(path)
      else this.#learn(file, await readFile(path).catch(() => nothing))
    }
  }

  #learn(file: string, bytes: Buffer): void {
    const known = parseHead(bytes)
    if (known) this.#kept.set(known.path, { ...known, file, bytes: bytes.length })
    else this.#later(() => rm(join(this.#folder, file), { force: true }))
  }

  #later(work: () => Promise<unknown>): void {
    this.#queue = this.#queue
      .then(work)
      .catch((err: unknown) => log.error({ err }, 'page copy could not be changed'))
  }
}

const nothing = Buffer.alloc(0)

/** What a process that was killed did not finish; a young one may still be written by another process. */
async function removeLeftOver(path: string): Promise<void> {
  const written = await stat(path).catch(() => undefined)
  if (written && Date.now() - written.mtimeMs > leftOverMs) await rm(path, { force: true })
}

function parseHead(bytes: Buffer): z.output<typeof head> | undefined {
  const line = bytes.subarray(0, Math.max(0, bytes.indexOf('\n'))).toString()
  try {
    return head.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

async function parse(bytes: Buffer): Promise<Copy | undefined> {
  const known = parseHead(bytes)
  const rest = bytes.subarray(bytes.indexOf('\n') + 1)
  return known && { ...known, body: known.zipped ? await unzip(rest) : rest }
}
