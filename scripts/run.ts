import { spawn } from 'node:child_process'

export interface Ran {
  code: number
  /** Both streams, in the order of their lines. */
  output: string
}

/** Runs a command without a terminal to ask questions on. Shows its words at once when `show` is set. */
export function run(
  command: string,
  args: string[],
  options: { env?: Record<string, string | undefined>; show?: boolean } = {},
): Promise<Ran> {
  const child = spawn(command, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said.push(data)
      if (options.show) process.stdout.write(data)
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }),
    )
  })
}

/** A command of node_modules. */
export const tool = (
  name: string,
  args: string[],
  options?: Parameters<typeof run>[2],
): Promise<Ran> => run(`node_modules/.bin/${name}`, args, options)
