import { parseEnv, type Env } from '@/lib/env'
import { keptSecret } from '@tools/local/kept-secret'

/** The environment as the operator gave it, checked as strictly as the processes will, before anything is touched. */
export function readSettings(dev: boolean): { env: Env; embedded: boolean } {
  const NODE_ENV = dev ? 'development' : 'production'
  const willBeMade = 'x'.repeat(32)
  const env = parseEnv({
    ...process.env,
    NODE_ENV,
    PAYLOAD_SECRET: process.env['PAYLOAD_SECRET'] || willBeMade,
  })
  return { env, embedded: env.DATABASE_URL === '' }
}

/** What the processes are given: the operator's words, completed by secrets kept in DATA_DIR. */
export function childEnvironment(env: Env, databaseUrl: string | undefined): NodeJS.ProcessEnv {
  const { DATA_DIR } = env
  const completed: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: env.NODE_ENV,
    DATA_DIR,
    NEXT_DIST_DIR: env.NEXT_DIST_DIR,
    PORT: String(env.PORT),
    SERVER_URL: env.SERVER_URL,
    DATABASE_URL: databaseUrl ?? env.DATABASE_URL,
    PAYLOAD_SECRET: process.env['PAYLOAD_SECRET'] || keptSecret(DATA_DIR, 'payload-secret'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  if (databaseUrl) completed['DEMO_PASSWORD'] = demoPassword(env)
  else delete completed['DEMO_PASSWORD']
  return completed
}

export const demoPassword = (env: Env): string =>
  env.DEMO_PASSWORD ?? keptSecret(env.DATA_DIR, 'demo-password', 16)
