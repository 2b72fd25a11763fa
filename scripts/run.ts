import { spawn, type ChildProcess } from 'node:child_process'
import { resolve as absolute } from 'node:path'

export interface Ran {
  code: number
  /** Both streams, in the order of their lines. */
  output: string
}

interface Options {
  env?: Record<string, string | undefined>
  /** Shows what is printed at once, too. */
  show?: boolean
}

/** Runs a command without a terminal to ask questions on. */
export function run(command: string, args: string[], options: Options = {}): Promise<Ran> {
  const child = spawn(command, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return collect(child, options)
}

/** Runs a command of node_modules, which ends when this process does, even when it is killed. */
export function tool(name: string, args: string[], options: Options = {}): Promise<Ran> {
  const file = `node_modules/.bin/${name}`
  const child = spawn(process.execPath, ['--import', exitWithParent, file, ...args], {
    env: { ...process.env, ...options.env, SUPERVISOR: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  return collect(child, options)
}

const exitWithParent = absolute('tools/local/supervise/exit-with-parent.ts')

function collect(child: ChildProcess, { show }: Options): Promise<Ran> {
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      said.push(data)
      if (show) process.stdout.write(data)
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }),
    )
  })
}
