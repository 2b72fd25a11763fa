import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** Ids of what the seed has made, by `collection/key`. */
export type SeededIds = Map<string, number>

const key = 'seed'
const where = { key: { equals: key } }
const rows = z.record(z.string(), z.number())

/**
 * What earlier runs made. Kept beside the documents rather than read off them, so that editors may
 * rename, move or delete anything and a later run neither brings it back nor makes it twice.
 */
export async function readMade(req: PayloadRequest): Promise<SeededIds> {
  const row = await req.payload.db.findOne<{ id: number; data: unknown }>({
    collection: 'payload-kv',
    where,
    req,
  })
  return new Map(Object.entries(row ? rows.parse(row.data) : {}))
}

export async function keepMade(req: PayloadRequest, made: SeededIds): Promise<void> {
  const data = { key, data: Object.fromEntries(made) }
  await req.payload.db.upsert({ collection: 'payload-kv', where, data, req })
}
