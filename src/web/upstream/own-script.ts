import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The script visitors get, as sent: below 2 kB. */
export const ownScript = readFileSync(new URL('./browser-script.js', import.meta.url), 'utf8')
  .replace(/^\s*\/\/.*\n/gm, '')
  .replace(/^\s+/gm, '')
  .trim()

/** Its hash as a source expression for `script-src`. */
export const ownScriptSource = `'sha256-${createHash('sha256').update(ownScript).digest('base64')}'`
