import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/lib/env'

/** Every column of every table that holds one of these words, as `table.column`. */
export async function tracesIn(payload: Payload, words: readonly string[]): Promise<string[]> {
  const ask = async <T>(raw: string): Promise<T[]> =>
    (await payload.db.execute({ drizzle: payload.db.drizzle, raw })).rows as T[]
  const columns = await ask<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE'
       and data_type in ('text', 'character varying', 'jsonb', 'json', 'character')`,
  )
  const traces: string[] = []
  for (const { table, column } of columns) {
    const said = words.map((word) => `"${column}"::text ilike '%${word}%'`).join(' or ')
    const [found] = await ask<{ there: boolean }>(
      `select exists (select 1 from "${table}" where ${said}) as there`,
    )
    if (found?.there) traces.push(`${table}.${column}`)
  }
  return traces.toSorted()
}

/** Every file of the media folder whose name holds one of these words. */
export async function filesNaming(words: readonly string[]): Promise<string[]> {
  const files = await readdir(join(env.DATA_DIR, 'media')).catch((): string[] => [])
  return files.filter((file) => words.some((word) => file.includes(word)))
}

/** The paths of the pages there are copies of on the disk. */
export async function copiesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
  return Promise.all(
    files.map(async (file) => {
      const [head = ''] = (await readFile(join(folder, file.name), 'utf8')).split('\n')
      return (JSON.parse(head) as { path: string }).path
    }),
  )
}
