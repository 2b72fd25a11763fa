import { existsSync } from 'node:fs'

/** Takes from `.env`, when there is one, what the environment does not say. Children inherit it. */
export function readEnvFile(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file)
}
