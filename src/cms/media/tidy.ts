import { access, link, readdir, rename, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type {
  CollectionAfterDeleteHook,
  CollectionAfterErrorHook,
  CollectionAfterOperationHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { property } from '@/lib/property'
import { hasRoom } from './room'
import { removeFile } from './sizes'

/** What an upload under way has to undo or to finish: its own files begin with `name`. */
type Upload = { name: string; kept: string[] }
const uploadKey = 'upload'
const deletedKey = (id: unknown): string => `files-of:${String(id)}`
const aside = (file: string): string => `${file}.kept`

/**
 * Payload writes a new file and deletes the one it replaces before it has checked the document, in no
 * transaction. These hooks keep the old one until the save is done, and take the new one away again
 * when it fails; and they delete the files of every version with a document, not only of the public one.
 */
export const tidyHooks = (dir: string) => {
  const keepReplaced: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
    if (!req.file || (operation !== 'create' && operation !== 'update')) return
    const id: unknown = Reflect.get(args, 'id')
    const upload: Upload = { name: parse(req.file.name).name, kept: [] }
    req.context[uploadKey] = upload
    if (typeof id !== 'number' && typeof id !== 'string') return
    for (const file of await filesOf(req, id)) {
      const done = await link(join(dir, file), join(dir, aside(file))).then(
        () => true,
        () => false,
      )
      if (done) upload.kept.push(file)
    }
  }

  const finish: CollectionAfterOperationHook<'media'> = async ({ req, result }) => {
    const { kept } = takeUpload(req)
    for (const file of kept) {
      await rm(join(dir, aside(file)), { force: true })
      // Payload has removed the file itself, if another took its place.
      await access(join(dir, file)).catch(() => removeFile(dir, file))
    }
    return result
  }

  const undo: CollectionAfterErrorHook = async ({ req }) => {
    const { name, kept } = takeUpload(req)
    if (!name) return
    if (!(await hasRoom(dir))) req.context['storageFull'] = true
    await removeFiles(name)
    // Payload writes all sizes at once and gives up at the first that fails: others may come later.
    setTimeout(() => void removeFiles(name), 5_000).unref()
    for (const file of kept) {
      await rename(join(dir, aside(file)), join(dir, file))
      // Two names of one file: then rename does nothing.
      await rm(join(dir, aside(file)), { force: true })
    }
  }

  const rememberFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
    req.context[deletedKey(id)] = await filesOf(req, id)
  }

  const removeEvery: CollectionAfterDeleteHook = async ({ id, req, doc }) => {
    const files: unknown = req.context[deletedKey(id)]
    for (const file of Array.isArray(files) ? files : []) await removeFile(dir, String(file))
    return doc
  }

  async function removeFiles(name: string): Promise<void> {
    for (const file of await readdir(dir))
      if (file.startsWith(name)) await rm(join(dir, file), { force: true })
  }

  return { keepReplaced, finish, undo, rememberFiles, removeEvery }
}

function takeUpload(req: PayloadRequest): Upload {
  const upload = req.context[uploadKey] as Upload | undefined
  delete req.context[uploadKey]
  return upload ?? { name: '', kept: [] }
}

/** The files of every version of a document, in every size. */
export async function filesOf(req: PayloadRequest, id: number | string): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'media',
    where: { parent: { equals: id } },
    pagination: false,
    limit: 0,
    req,
  })
  const names = docs.flatMap(({ version }) =>
    [version, ...Object.values(version['sizes'] ?? {})].map((file: unknown) =>
      property(file, 'filename'),
    ),
  )
  return [...new Set(names.filter((name) => typeof name === 'string'))]
}
