import { env, EnvError } from '@/lib/env'
import { isOwnError } from '@/lib/own-error'

/**
 * Loads one of the processes, whose modules read the environment while they are imported. A mistake of the
 * operator ends it with one line instead of a stack.
 */
export async function startProcess(load: () => Promise<unknown>): Promise<void> {
  try {
    // Reading any variable checks all of them.
    if (!env.DATABASE_URL) throw new EnvError(['DATABASE_URL is missing'])
    await load()
  } catch (error) {
    process.stderr.write(`${await lineOf(error)}\n`)
    process.exit(1)
  }
}

/** What an operator can do something about: our own sentence, what the database says, or else where it failed. */
async function lineOf(error: unknown): Promise<string> {
  if (error instanceof EnvError || (error instanceof Error && isOwnError(error)))
    return error.message
  const { startError } = await import('./start-error')
  const problem = await startError(env.DATABASE_URL)
  if (problem) return problem
  const { describeError } = await import('@/lib/describe-error')
  return `The process could not start: ${JSON.stringify(describeError(error))}`
}
