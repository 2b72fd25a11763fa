import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { log } from '@/lib/log'
import { readStored, readHead, writeStored } from './stored-format'
import type { PurgeLog } from './purge-log'
import type { Made } from './purge-marks'
import { catchUpState } from './catch-up-state'
import type { Representation } from './representation'

/** A page as it was last rendered well. `renderedAt` in milliseconds since 1970. */
export type Copy = Made & { path: string; type: string; body: Buffer }
type Kept = Made & { file: string; bytes: number; etag: string; build?: string }

/** An unchanged page is not written again before its file is this old. */
const rewriteMs = 600_000
const leftOverMs = 60_000

/**
 * Last good responses in one folder, for the time when rendering fails and for the next start. A file is one line of
 * JSON and the body. Changes are made one after the other, each file whole or not at all; a disk that fails is logged
 * and otherwise does no harm.
 */
export class DiskStore {
  readonly #folder: string
  readonly #build: string
  readonly #kept: LRUCache<string, Kept>
  /** Several web processes may share the folder: what one is writing is not touched by another. */
  readonly #writer = randomUUID()
  #queue: Promise<unknown> = Promise.resolve()

  /** Creates the folder when needed and learns what is in it. */
  static async open(folder: string, maxBytes: number, build: string): Promise<DiskStore> {
    const copies = new DiskStore(folder, maxBytes, build)
    await copies.#load().catch((err: unknown) => log.error({ err }, 'page copies cannot be read'))
    return copies
  }

  private constructor(folder: string, maxBytes: number, build: string) {
    this.#folder = folder
    this.#build = build
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

  /** What is known of a stored response, without reading it. */
  peek(path: string): Made | undefined {
    return this.#kept.peek(path)
  }

  /**
   * Deletes what the log says was withdrawn, and finds out what is still true: what this build rendered and no purge
   * in the log touches. For the others `count` stays -1.
   * @returns the paths of those that may be served, true or not
   */
  takeUp(purgeLog: PurgeLog, count: number): string[] {
    const believed: string[] = []
    const withdrawn: string[] = []
    for (const [path, kept] of this.#kept.entries()) {
      const now = catchUpState(path, kept, purgeLog)
      kept.count = now === 'true' && kept.build === this.#build ? count : -1
      if (now === 'withdrawn') withdrawn.push(path)
      else if (now !== 'unknown' && kept.build === this.#build) believed.push(path)
    }
    for (const path of withdrawn) this.delete(path)
    return believed
  }

  async read(path: string): Promise<Copy | undefined> {
    await this.#queue
    const kept = this.#kept.get(path)
    if (!kept) return undefined
    try {
      const copy = await readStored(await readFile(join(this.#folder, kept.file)))
      if (copy?.path !== path) return undefined
      // Another process may have written it since, from what this one does not know.
      const { etag, renderedAt, count, reads, until } = kept
      const isOurs = copy.etag === etag && copy.renderedAt === renderedAt
      return isOurs ? { ...copy, count, reads, until } : { ...copy, count: -1 }
    } catch (err) {
      log.warn({ err, path }, 'page copy cannot be read')
      return undefined
    }
  }

  write(path: string, page: Made & { representation: Representation }): void {
    const { representation, ...made } = page
    const { etag } = representation
    const known = this.#kept.peek(path)
    const isSame = known?.etag === etag && known.position?.number === made.position?.number
    if (known && isSame && made.renderedAt - known.renderedAt < rewriteMs) {
      Object.assign(known, { count: made.count, reads: made.reads, until: made.until })
      return
    }
    const bytes = writeStored(path, this.#build, page)
    const file = createHash('sha256').update(path).digest('hex')
    this.#kept.set(path, { ...made, file, bytes: bytes.length, etag, build: this.#build })
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
      else this.#learn(file, await readStart(path).catch(() => unreadable))
    }
  }

  #learn(file: string, { bytes, start }: Start): void {
    const known = readHead(start)
    if (known) this.#kept.set(known.path, { ...known, file, bytes })
    else this.#later(() => rm(join(this.#folder, file), { force: true }))
  }

  #later(work: () => Promise<unknown>): void {
    this.#queue = this.#queue
      .then(work)
      .catch((err: unknown) => log.error({ err }, 'page copy could not be changed'))
  }
}

type Start = { bytes: number; start: Buffer }
const unreadable: Start = { bytes: 0, start: Buffer.alloc(0) }
const pieceBytes = 16_384
const longestLine = 1_000_000

/** How long a file is, and its beginning up to the end of the first line: bodies are many megabytes. */
async function readStart(path: string): Promise<Start> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    let start = unreadable.start
    while (!start.includes('\n') && start.length < longestLine) {
      const { buffer, bytesRead } = await file.read({
        buffer: Buffer.alloc(pieceBytes),
        position: start.length,
      })
      if (bytesRead === 0) break
      start = Buffer.concat([start, buffer.subarray(0, bytesRead)])
    }
    return { bytes: size, start }
  } finally {
    await file.close()
  }
}

/** What a process that was killed did not finish; a young one may still be written by another process. */
async function removeLeftOver(path: string): Promise<void> {
  const written = await stat(path).catch(() => undefined)
  if (written && Date.now() - written.mtimeMs > leftOverMs) await rm(path, { force: true })
}
