import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { EnvError, parseEnv } from '@/lib/env'
import { readEnvFile } from '@tools/local/supervise/env-file'

const secret = 'a secret that is long enough to be one'

const linesFor = (source: Record<string, string>): string[] => {
  try {
    parseEnv(source)
    return []
  } catch (error) {
    if (error instanceof EnvError) return error.lines
    throw error
  }
}

describe('an operator who sets the environment', () => {
  it('needs to set nothing at all on their own machine', () => {
    const env = parseEnv({})
    expect(env).toMatchObject({
      PORT: 3000,
      SERVER_URL: 'http://localhost:3000',
      LOG_LEVEL: 'info',
    })
    expect(env.DATA_DIR).toMatch(/^\/.*\.data$/)
  })

  it('may leave a variable empty, as docker compose does', () => {
    expect(parseEnv({ PORT: '', SMTP_URL: ' ' }).PORT).toBe(3000)
  })

  it('gets an address that follows the port, and an origin without a path', () => {
    expect(parseEnv({ PORT: '8080' }).SERVER_URL).toBe('http://localhost:8080')
    expect(parseEnv({ SERVER_URL: 'https://hub.example.org/' }).SERVER_URL).toBe(
      'https://hub.example.org',
    )
  })

  it.each([
    [{ DATABASE_URL: 'mysql://localhost/hub' }, /^DATABASE_URL must be .*postgres:/],
    [{ DATABASE_URL: 'localhost' }, /^DATABASE_URL must be/],
    [{ SERVER_URL: 'hub.example.org' }, /^SERVER_URL must be .*https:/],
    [{ SERVER_URL: 'ftp://hub.example.org' }, /^SERVER_URL must be/],
    [{ PORT: 'web' }, /^PORT must be a whole number from 1 to 65535/],
    [{ PORT: '70000' }, /^PORT must be/],
    [{ PORT: '3e3' }, /^PORT must be/],
    [{ TRUSTED_PROXY_HOPS: '-1' }, /^TRUSTED_PROXY_HOPS must be/],
    [{ DEMO_PASSWORD: 'short' }, /^DEMO_PASSWORD must have 12/],
    [{ ADMIN_EMAIL: 'nobody', ADMIN_PASSWORD: secret }, /^ADMIN_EMAIL must be an e-mail address/],
    [{ ADMIN_EMAIL: 'a@example.org' }, /^ADMIN_PASSWORD must be given together/],
    [{ ADMIN_PASSWORD: secret }, /^ADMIN_EMAIL must be given together/],
    [{ SMTP_URL: 'https://mail.example.org' }, /^SMTP_URL must be/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    [{ NODE_ENV: 'production' }, /^PAYLOAD_SECRET must have at least 32/],
    [{ NODE_ENV: 'production', PAYLOAD_SECRET: 'x'.repeat(31) }, /^PAYLOAD_SECRET must have/],
  ])('is told in one line what is wrong with %j', (source, line) => {
    expect(linesFor(source)).toEqual([expect.stringMatching(line)])
  })

  it('is told every mistake at once, and never shown a secret again', () => {
    const lines = linesFor({ PORT: 'web', DATABASE_URL: 'mysql://hub:hunter2@localhost/hub' })
    expect(lines).toHaveLength(2)
    expect(lines.join()).not.toContain('hunter2')
  })

  it('can build for production before any secret exists', () => {
    expect(linesFor({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' })).toEqual([])
  })

  it('can run in production with a secret of 32 characters', () => {
    expect(linesFor({ NODE_ENV: 'production', PAYLOAD_SECRET: 'x'.repeat(32) })).toEqual([])
  })

  it('can keep what they set in a file, which the environment goes before', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'env-')), '.env')
    writeFileSync(file, 'DATA_DIR=from-file\nPAGE_CACHE_MB=32 # half of it\nSMTP_URL=\n')
    vi.stubEnv('DATA_DIR', 'from-environment')
    vi.stubEnv('PAGE_CACHE_MB', undefined)
    readEnvFile(file)
    const { DATA_DIR, PAGE_CACHE_MB, SMTP_URL } = parseEnv(process.env)
    expect([DATA_DIR, PAGE_CACHE_MB, SMTP_URL]).toEqual([
      resolve('from-environment'),
      32,
      undefined,
    ])
    vi.unstubAllEnvs()
  })

  it('needs no such file', () => {
    expect(() => readEnvFile('no-such-folder/.env')).not.toThrow()
  })
})
