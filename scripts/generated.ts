import { readdirSync } from 'node:fs'
import { tool, type Ran } from './run'

/** Files that Payload writes from the content model; never edited. */
export const generatedFiles = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']
export const migrationsFolder = 'src/migrations'

const env = { PAYLOAD_CONFIG_PATH: 'payload.config.ts', NODE_ENV: 'development', LOG_LEVEL: 'warn' }

/** Writes the generated files anew. No database is needed. */
export async function generate(): Promise<void> {
  for (const what of ['generate:types', 'generate:importmap']) succeed(await payload(what))
  succeed(await tool('oxfmt', ['--no-error-on-unmatched-pattern', ...generatedFiles]))
}

/** Writes the migration from the last one to the model as it is now, when they differ. Returns the files it made. */
export async function newMigrations(name: string): Promise<string[]> {
  const before = new Set(readdirSync(migrationsFolder))
  succeed(await payload('migrate:create', name, '--skip-empty'))
  return readdirSync(migrationsFolder)
    .filter((file) => !before.has(file))
    .map((file) => `${migrationsFolder}/${file}`)
}

const payload = (...args: string[]): Promise<Ran> => tool('payload', args, { env })

function succeed({ code, output }: Ran): void {
  if (code !== 0) throw new Error(output)
}
