import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

export type RunningSite = {
  origin: string
  password: string
  /** From the command to the printed address, in milliseconds. */
  startedIn: number
  /** What each long step said of itself. */
  steps: string[]
  /** The number of its web process. */
  web: () => number
  /** Resident memory of everything that was started, in megabytes, by command. */
  memory: () => Record<string, number>
  stop: () => Promise<void>
}

/** `npm start` in a folder, as an operator types it. Resolves when it has printed its address. */
export async function start(folder: string, port: number, dataDir: string): Promise<RunningSite> {
  const password = 'et langt passord for målinger'
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO_PASSWORD: password,
      NEXT_DIST_DIR: '.next',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const said = await untilAddress(child)
  return {
    origin: `http://localhost:${port}`,
    password,
    startedIn: performance.now() - began,
    steps: said.split('\n').filter((line) => line.startsWith('✓')),
    web: () => webBelow(child.pid ?? 0),
    memory: () => memoryOf(child.pid ?? 0),
    stop: () => stop(child),
  }
}

async function untilAddress(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (/Ctrl-C/.test(said)) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (!child.pid) return
  process.kill(-child.pid, 'SIGINT')
  await ended
  // npm ends before what it started, and the next start would find a database that is about to stop.
  while (isGroupThere(child.pid)) await new Promise((resolve) => setTimeout(resolve, 100))
}

function isGroupThere(leader: number): boolean {
  try {
    return process.kill(-leader, 0)
  } catch {
    return false
  }
}

type Process = { id: number; parent: number; command: string; megabytes: number }

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        const number = (field: string) =>
          Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0)
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [
          { id: Number(name), parent: number('PPid'), command, megabytes: number('VmRSS') / 1024 },
        ]
      } catch {
        return [] // It ended while we looked.
      }
    })
}

const kinds = { web: /src\/web\/main/, worker: /src\/worker\/main/ }

/** Everything a process started, and what that started. */
function below(root: number): Process[] {
  const all = processes()
  const childrenOf = (id: number): Process[] =>
    all.filter(({ parent }) => parent === id).flatMap((child) => [child, ...childrenOf(child.id)])
  return childrenOf(root)
}

function webBelow(root: number): number {
  const web = below(root).find(({ command }) => kinds.web.test(command))
  if (!web) throw new Error('There is no web process.')
  return web.id
}

/** Resident megabytes of one process. */
export const megabytesOf = (id: number): number =>
  Math.round(processes().find((each) => each.id === id)?.megabytes ?? 0)

/** Resident megabytes of web process and worker below a process. */
function memoryOf(root: number): Record<string, number> {
  const started = below(root)
  return Object.fromEntries(
    Object.entries(kinds).map(([name, pattern]) => [
      name,
      Math.round(
        started
          .filter(({ command }) => pattern.test(command))
          .reduce((sum, { megabytes }) => sum + megabytes, 0),
      ),
    ]),
  )
}
