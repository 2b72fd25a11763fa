import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptSecret } from '@tools/local/kept-secret'

const newFolder = () => mkdtempSync(join(tmpdir(), 'secrets-'))

test('a secret is the same at every start, and nobody else on the machine reads it', () => {
  const folder = newFolder()
  const secret = keptSecret(folder, 'payload-secret')
  expect(secret).toMatch(/^[A-Za-z0-9]{32}$/)
  expect(keptSecret(folder, 'payload-secret')).toBe(secret)
  expect(statSync(join(folder, 'payload-secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['payload-secret'])
})

test('a secret whose file a power cut left empty is made again', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'demo-password'), '')
  expect(keptSecret(folder, 'demo-password', 16)).toHaveLength(16)
})
