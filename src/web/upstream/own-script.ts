import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A script as it is sent, without comments on lines of their own and without indentation. */
export const readScript = (file: URL): string =>
  readFileSync(file, 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '')
    .trim()

/** The hash of a script as a source expression for `script-src`. */
export const scriptSource = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** The script visitors get, as sent: below 2 kB. */
export const ownScript = readScript(new URL('./browser-script.js', import.meta.url))
  // No text of it has an operator between spaces.
  .replace(/ (=>|===?|!==|[?:=]|&&|\|\|) /g, '$1')
export const ownScriptSource = scriptSource(ownScript)
