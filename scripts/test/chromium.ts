import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { progress } from '@/lib/progress.mjs'
import { run } from '@scripts/run'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A browser for the tests in CHROMIUM_PATH: the one of this machine, or one from the system's packages. */
export async function ensureChromium(): Promise<void> {
  const path = findChromium() ?? (await installChromium())
  if (!path)
    throw new Error(
      'The browser tests need Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    )
  process.env['CHROMIUM_PATH'] = path
}

export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH']
  if (given) return existsSync(given) ? given : undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...elsewhere,
  ].find((path) => existsSync(path))
}

async function installChromium(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await progress('Installing Chromium from the system’s packages', async () => {
    await run('apt-get', ['update'], { env })
    const { code, output } = await run(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      { env },
    )
    if (code !== 0) throw new Error(`Chromium could not be installed.\n${output.slice(-1000)}`)
  })
  return findChromium()
}
