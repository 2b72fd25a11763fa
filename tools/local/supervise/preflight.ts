import { accessSync, constants, mkdirSync, existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EnvError, type Env } from '@/lib/env'

/** What only the machine itself can tell. @throws {EnvError} in one line each */
export async function preflight({ PORT, DATA_DIR }: Env): Promise<void> {
  const lines = [dataDirProblem(DATA_DIR), await portProblem(PORT, DATA_DIR)]
  const problems = lines.filter((line) => line !== undefined)
  if (problems.length > 0) throw new EnvError(problems)
}

function dataDirProblem(folder: string): string | undefined {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
    return undefined
  } catch {
    return `DATA_DIR ${folder} cannot be written: choose another folder, or give yourself the right to write there`
  }
}

/** Folder by folder, since Node's own recursive way never returns where no folder can be made, such as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** The processes of a crashed run let go of the port within seconds, which is waited for. */
async function portProblem(port: number, dataDir: string): Promise<string | undefined> {
  const crashed = existsSync(join(dataDir, 'postgres', 'postmaster.pid'))
  for (let tries = crashed ? 16 : 1; tries > 0; tries -= 1) {
    const code = await listening(port)
    if (!code) return undefined
    if (code === 'EACCES') return `PORT ${port} needs rights you do not have: choose one above 1023`
    if (tries > 1) await wait(500)
  }
  return `PORT ${port} is taken: stop what uses it, or choose another, such as PORT=${port + 1}`
}

const listening = (port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen(port, () => server.close(() => resolve(undefined)))
  })
