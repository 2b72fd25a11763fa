import { Client } from 'pg'
import { ask } from '@/database/query'

/** Filled by running the migrations, not by the data. */
const ofTheSchema = ['payload_migrations']

/**
 * Every row of a database as SQL, to be loaded into the same schema. The embedded Postgres brings no
 * pg_dump; rows as JSON keep every type the content model uses.
 */
export async function dumpRows(url: string): Promise<string> {
  const tables = await ask<{ name: string }>(
    url,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  )
  const lines: string[] = []
  for (const { name } of tables.filter((table) => !ofTheSchema.includes(table.name))) {
    const [found] = await ask<{ rows: string | null }>(
      url,
      `select json_agg(t order by t::text)::text as rows from "${name}" t`,
    )
    if (!found?.rows) continue
    const rows = found.rows.replaceAll("'", "''")
    lines.push(
      `insert into "${name}" select * from json_populate_recordset(null::"${name}", '${rows}');`,
    )
  }
  return [...lines, ...(await sequences(url)), ''].join('\n')
}

async function sequences(url: string): Promise<string[]> {
  const found = await ask<{ name: string; value: string }>(
    url,
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = 'public' and last_value is not null order by sequencename`,
  )
  return found
    .filter(({ name }) => !ofTheSchema.some((table) => name.startsWith(table)))
    .map(({ name, value }) => `select setval('"${name}"', ${value});`)
}

/** Loads what `dumpRows` wrote, in any order of tables: references hold again when all is there. */
export async function loadRows(url: string, rows: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin; set local session_replication_role = replica; ${rows} commit;`)
  } finally {
    await client.end()
  }
}
