import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter } from 'node:path'

/** Whether node_modules holds what package-lock.json names; packages for other platforms may be missing. */
export function installed() {
  const wanted = packagesOf('package-lock.json')
  const there = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true
    return there[path] ? there[path].version === version : optional === true
  })
}

const grouped = process.platform !== 'win32'
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** `npm ci` on the Node of the machine, since it replaces the one inside node_modules. Rejects with npm's own words. */
export const install = () =>
  new Promise((resolve, reject) => {
    const outside = (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => !/node_modules[/\\]\.bin[/\\]?$/.test(folder))
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const npm = spawn('npm', args, {
      env: { ...process.env, PATH: outside.join(delimiter) },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: grouped,
    })
    const said = []
    npm.stdout.on('data', (data) => said.push(data))
    npm.stderr.on('data', (data) => said.push(data))
    // Asked to stop, npm first tidies up for minutes what it then begins anew.
    let stopped = false
    const stop = () => {
      if (stopped) return
      stopped = true
      process.kill(grouped ? -npm.pid : npm.pid, 'SIGKILL')
    }
    for (const signal of signals) process.on(signal, stop)
    npm.on('error', () => reject(new Error('npm was not found: install Node with npm.')))
    npm.on('close', (code) => {
      for (const signal of signals) process.off(signal, stop)
      if (code === 0) return resolve()
      if (stopped) return reject(new Error('Stopped. The next start installs again.'))
      const words = Buffer.concat(said).toString().trim().split('\n').slice(0, 20).join('\n')
      reject(new Error(`npm ci failed, which needs the network the first time:\n${words}`))
    })
  })

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
