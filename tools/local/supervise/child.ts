import { spawn } from 'node:child_process'
import { openSync, readFileSync, closeSync } from 'node:fs'

/** A process of ours that runs for as long as the site does. */
export interface Child {
  pid?: number | undefined
  /** Resolves when it says that it is ready; never, when it ends before. */
  ready: Promise<void>
  exited: Promise<void>
  /** Asks it to stop, and ends it when it has not after eight seconds. */
  stop(): Promise<void>
}

const stopTimeoutMs = 8000

/**
 * Of the web process and the worker, unless the environment says otherwise: with room without end, Node lets the heap
 * grow to several times what is in use before it collects. Said to the image, too (deploy/Dockerfile).
 */
export const heapBound = { NODE_OPTIONS: '--max-old-space-size=640' }

/** What outlived this process would be in the way of the next start. */
const exitingWithParent = ['--import', './tools/local/supervise/exit-with-parent.ts']

/** Starts a process of ours in a group of its own, so that Ctrl-C reaches it only through us; it ends when we do. */
export function startChild(args: string[], env: NodeJS.ProcessEnv): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', ...exitingWithParent, ...args], {
    env: { ...env, SUPERVISOR: String(process.pid) },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const ready = new Promise<void>((resolve) =>
    child.on('message', (message) => message === 'ready' && resolve()),
  )
  const signal = (name: NodeJS.Signals) => killGroup(child.pid, name)
  return {
    pid: child.pid,
    ready,
    exited,
    stop: async () => {
      signal('SIGTERM')
      const timer = setTimeout(() => signal('SIGKILL'), stopTimeoutMs)
      await exited
      clearTimeout(timer)
    },
  }
}

/** Runs a step to its end. Its words go to `log`, when given, and their last lines into the error. */
export async function runStep(
  args: string[],
  options: { env: NodeJS.ProcessEnv; signal: AbortSignal; log?: string },
): Promise<void> {
  const { env, signal, log } = options
  signal.throwIfAborted()
  const out = log ? openSync(log, 'w') : 'inherit'
  const child = spawn(process.execPath, [...exitingWithParent, ...args], {
    env: { ...env, SUPERVISOR: String(process.pid) },
    detached: true,
    stdio: ['ignore', out, out, 'ipc'],
  })
  const end = () => killGroup(child.pid, 'SIGTERM')
  signal.addEventListener('abort', end)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  signal.removeEventListener('abort', end)
  if (typeof out === 'number') closeSync(out)
  signal.throwIfAborted()
  if (code === 0) return
  if (code === null) throw new Error(`${args.join(' ')} was ended from outside.`)
  // A step without a log has said itself what is wrong.
  throw new Error(log ? `${args.at(-1)} failed.\n${lastLines(log)}` : '')
}

const lastLines = (file: string): string =>
  readFileSync(file, 'utf8').trimEnd().split('\n').slice(-40).join('\n')

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, signal)
  } catch {
    // It has ended by itself.
  }
}
