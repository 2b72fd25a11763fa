import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const inputs = [
  'src/**/*.{ts,tsx,js,css,json,woff2,svg}',
  'messages/*.json',
  'public/**/*.*',
  '*.config.{ts,mjs}',
  'package-lock.json',
]
const noInputs = /^src\/(?:web|worker|prepare|seed|migrations)\//
const noted = 'built-from'

/** Whether there is a whole build in this folder: its last step writes that file. */
export const hasBuild = (distDir: string): boolean => existsSync(join(distDir, 'BUILD_ID'))

/** Whether the build in this folder was made from the sources as they are now. */
export const isBuilt = (distDir: string): boolean =>
  hasBuild(distDir) &&
  existsSync(join(distDir, noted)) &&
  readFileSync(join(distDir, noted), 'utf8') === fingerprint()

/** Notes that the build in this folder was made from the sources as they were when `made` was taken. */
export const noteBuild = (distDir: string, made: string): void =>
  writeFileSync(join(distDir, noted), made)

/** One hash of everything a build reads, but for tsconfig.json, which Next rewrites as it likes. What runs outside Next is read at start and needs no build. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(inputs).toSorted()) {
    // Folders of routes may be named as files are: `src/app/hub.json`.
    if (noInputs.test(file) || !statSync(file).isFile()) continue
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
