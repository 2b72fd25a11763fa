import { readScript, scriptSource } from '@/web/upstream/own-script'

/** The script of pages with a form, as sent: below 2 kB. Other pages do not get it. */
export const solverScript = readScript(new URL('./solver-script.js', import.meta.url))
export const solverScriptSource = scriptSource(solverScript)
