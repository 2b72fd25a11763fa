import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { childEnvironment, demoPassword, readSettings } from '@tools/local/supervise/settings'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'settings-'))
  for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'DEMO_PASSWORD', 'SERVER_URL'])
    vi.stubEnv(name, '')
  vi.stubEnv('DATA_DIR', dataDir)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

const own = 'postgres://hub:secret@db.example.org/hub'

describe('somebody who sets nothing', () => {
  it('gets the embedded database, and a secret and a demo password that stay the same', () => {
    const { env, embedded } = readSettings(false)
    expect(embedded).toBe(true)
    const first = childEnvironment(env, 'postgres://127.0.0.1/hub')
    expect(childEnvironment(env, 'postgres://127.0.0.1/hub')).toEqual(first)
    expect(first['PAYLOAD_SECRET']).toMatch(/^\w{32}$/)
    expect(first['DEMO_PASSWORD']).toMatch(/^\w{16}$/)
    expect(demoPassword(env)).toBe(first['DEMO_PASSWORD'])
    for (const file of ['payload-secret', 'demo-password'])
      expect(statSync(join(dataDir, file)).mode & 0o077).toBe(0)
  })

  it('shares neither with another data folder', () => {
    const first = childEnvironment(readSettings(false).env, 'postgres://127.0.0.1/hub')
    rmSync(join(dataDir, 'payload-secret'))
    rmSync(join(dataDir, 'demo-password'))
    const second = childEnvironment(readSettings(false).env, 'postgres://127.0.0.1/hub')
    expect(second['PAYLOAD_SECRET']).not.toBe(first['PAYLOAD_SECRET'])
    expect(second['DEMO_PASSWORD']).not.toBe(first['DEMO_PASSWORD'])
  })
})

describe('an operator with a database of their own', () => {
  it('gets it, and no demo logins, not even when a password for them is set', () => {
    vi.stubEnv('DATABASE_URL', own)
    vi.stubEnv('SERVER_URL', 'https://hub.example.org')
    vi.stubEnv('DEMO_PASSWORD', 'et langt passord for prøver')
    const { env, embedded } = readSettings(false)
    expect(embedded).toBe(false)
    const given = childEnvironment(env, undefined)
    expect(given['DATABASE_URL']).toBe(own)
    expect(given).not.toHaveProperty('DEMO_PASSWORD')
  })

  it('is refused with a secret that is too short', () => {
    vi.stubEnv('PAYLOAD_SECRET', 'short')
    expect(() => readSettings(false)).toThrow(/^PAYLOAD_SECRET must have at least 32/)
  })
})
