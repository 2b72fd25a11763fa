import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { untilResponds } from './responds'

/** The same build on the same database as a running web process, by `next start`: rendered for every request. */
export async function nextAlone(folder: string, port: number, web: number, path: string) {
  const child = spawn(
    'taskset',
    ['-c', '0', process.execPath, 'node_modules/next/dist/bin/next', 'start', '-p', String(port)],
    { cwd: folder, env: { ...environmentOf(web), PORT: String(port) }, stdio: 'ignore' },
  )
  const url = `http://localhost:${port}${path}`
  await untilResponds(url)
  return { url, stop: () => child.kill('SIGTERM') }
}

/** What a process was started with. */
const environmentOf = (id: number): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  ...Object.fromEntries(
    readFileSync(`/proc/${id}/environ`, 'utf8')
      .split('\0')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  ),
})
