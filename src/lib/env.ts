import { resolve } from 'node:path'
import { z } from 'zod'

/** What the environment said, checked and completed. Paths are absolute, SERVER_URL is an origin without a final slash. */
export type Env = z.output<typeof schema>

/** One line per mistake, each naming the variable and what would be right. Never repeats a value: some are secrets. */
export class EnvError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'))
    this.name = 'EnvError'
  }
}

/**
 * The environment, read at the first use of any variable, so that importing this file is harmless in builds and tests.
 * @throws {EnvError} on that first use
 */
// A proxy has to start from some target; every read goes through `get`, so the empty one is never seen.
export const env: Env = new Proxy({} as Env, { get: (_, name) => Reflect.get(current(), name) })

/** @throws {EnvError} with one line per mistake */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const said = Object.entries(source).filter(([, value]) => value?.trim())
  const result = schema.safeParse(Object.fromEntries(said))
  if (result.success) return result.data
  throw new EnvError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
}

let parsed: Env | undefined
const current = (): Env => (parsed ??= parseEnv(process.env))

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const passwordRule = 'must have 12 to 128 characters'

const address = (message: string, ...protocols: string[]) =>
  z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), message)
const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: `must be a whole number from ${from} to ${to}`,
    })
    .transform(Number)
const password = z.string().min(12, passwordRule).max(128, passwordRule)

const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).catch('development'),
  NEXT_PHASE: z.string().optional(),
  NEXT_DIST_DIR: z.string().default('.next'),
  PORT: wholeNumber(1, 65_535).default(3000),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => resolve(path)),
  /** Empty only in builds and tests that read no database: `npm start` fills it in for the embedded one. */
  DATABASE_URL: address(
    'must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/name',
    'postgres:',
    'postgresql:',
  ).default(''),
  SERVER_URL: address(
    'must be the address visitors use, such as https://hub.example.org',
    'http:',
    'https:',
  )
    .transform((text) => new URL(text).origin)
    .optional(),
  PAYLOAD_SECRET: z.string().default(''),
  DEMO_PASSWORD: password.optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  ADMIN_PASSWORD: password.optional(),
  TRUSTED_PROXY_HOPS: wholeNumber(0, 10).default(0),
  /** Memory for public pages, and as much again on disk for their last good copies. */
  PAGE_CACHE_MB: wholeNumber(8, 4096).default(64),
  SMTP_URL: address(
    'must be the address of a mail server, such as smtp://user:password@host:587',
    'smtp:',
    'smtps:',
  ).optional(),
  /** Whether the worker asks for the addresses out on the web that public texts link to. */
  LINK_CHECK: z.enum(['on', 'off'], 'must be on or off').default('on'),
  /** Hosts, with their port unless it is the usual one, that are asked although they are inside. */
  LINK_CHECK_INSIDE_HOSTS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  /** Where accounts may be signed in to as well: a provider of OpenID Connect such as Feide or Entra ID. */
  OIDC_ISSUER: address(
    'must be the address of a provider of OpenID Connect, such as https://auth.dataporten.no',
    'https:',
    'http:',
  ).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What people call it. */
  OIDC_NAME: z.string().default('OpenID Connect'),
  /** What it says (`amr`, `acr`) when it has asked for more than a password: our own second factor is not asked then. */
  OIDC_VOUCHES_BY: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean)),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
})

const isSafe = (provider: string): boolean => {
  const { hostname, protocol } = new URL(provider)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

const secretOfSource = 'only-for-builds-tests-and-development'

const schema = variables
  .superRefine((read, context) => {
    const refuse = (path: keyof typeof read, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const building = read.NEXT_PHASE === 'phase-production-build'
    if (read.NODE_ENV === 'production' && !building && read.PAYLOAD_SECRET.length < 32)
      refuse('PAYLOAD_SECRET', 'must have at least 32 characters in production')
    if (read.NODE_ENV === 'production' && read.PAYLOAD_SECRET === secretOfSource)
      refuse('PAYLOAD_SECRET', 'must be one of your own in production, not the one in the source')
    if (read.NODE_ENV === 'production' && !building && read.DATABASE_URL && !read.SERVER_URL)
      refuse('SERVER_URL', 'must be given together with DATABASE_URL in production')
    if (read.OIDC_ISSUER && !isSafe(read.OIDC_ISSUER))
      refuse('OIDC_ISSUER', 'must begin with https:// unless the provider is on this machine')
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const)
      if (read.OIDC_ISSUER && !read[name]) refuse(name, 'must be given together with OIDC_ISSUER')
    if (read.ADMIN_EMAIL && !read.ADMIN_PASSWORD)
      refuse('ADMIN_PASSWORD', 'must be given together with ADMIN_EMAIL')
    if (read.ADMIN_PASSWORD && !read.ADMIN_EMAIL)
      refuse('ADMIN_EMAIL', 'must be given together with ADMIN_PASSWORD')
  })
  .transform((read) => ({
    ...read,
    SERVER_URL: read.SERVER_URL ?? `http://localhost:${read.PORT}`,
    // Payload refuses to start without one; the rule above keeps production from ever using this.
    PAYLOAD_SECRET: read.PAYLOAD_SECRET || secretOfSource,
  }))
