import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { generate, generatedFiles, migrationsFolder, newMigrations } from '@scripts/generated'
import type { Verdict } from './steps'

/** Types and import map are what the content model generates. Leaves the files as they were. */
export async function generatedIsCurrent(): Promise<Verdict> {
  const kept = generatedFiles.map((file) => readFileSync(file, 'utf8'))
  const stale: string[] = []
  try {
    await generate()
    stale.push(
      ...generatedFiles.filter((file, index) => readFileSync(file, 'utf8') !== kept[index]),
    )
  } finally {
    for (const [index, file] of generatedFiles.entries()) writeFileSync(file, kept[index] ?? '')
  }
  return { ok: stale.length === 0, output: `Run npm run generate: ${stale.join(', ')}` }
}

/** The migrations lead to the content model as it is. Leaves the folder as it was. */
export async function migrationsAreCurrent(): Promise<Verdict> {
  const index = `${migrationsFolder}/index.ts`
  const kept = readFileSync(index, 'utf8')
  const made = await newMigrations('drift')
  for (const file of made) rmSync(file)
  writeFileSync(index, kept)
  return {
    ok: made.length === 0,
    output: 'Run npm run migration -- <name>: the model has changed.',
  }
}
