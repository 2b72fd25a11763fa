import { parse } from 'bowser'

/** What kind of browser somebody signed in with, on what: names that are the same in every language. */
export type Device = { browser: string | null; system: string | null }

const longest = 300
/** What people call these by the machine, not by its system. */
const machines = new Set(['iPhone', 'iPad'])

/** The name of a browser and its system, and nothing else of what it says of itself. */
export function deviceOf(userAgent: string | null | undefined): Device {
  if (!userAgent) return { browser: null, system: null }
  const { browser, os, platform } = parse(userAgent.slice(0, longest))
  const { model } = platform
  const system = model && machines.has(model) ? model : os.name
  return { browser: browser.name || null, system: system || null }
}
