import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withFileLock } from '@tools/local/install/file-lock.mjs'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'turn-')), 'installing')
const numberOfEndedProcess = async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return String(child.pid)
}

test('two who start at the same time install one after the other', async () => {
  const file = newFile()
  const told: string[] = []
  const { promise: packagesCame, resolve: bringPackages } = Promise.withResolvers<void>()
  const install = (who: string) => async () => {
    told.push(`${who} begins`)
    await packagesCame
    told.push(`${who} ends`)
  }
  const both = [withFileLock(file, install('one')), withFileLock(file, install('other'))]
  await expect.poll(() => told).toEqual(['one begins'])
  bringPackages()
  await Promise.all(both)
  expect(told).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
})

test('whoever was killed while installing is not waited for', async () => {
  const file = newFile()
  writeFileSync(file, await numberOfEndedProcess())
  expect(await withFileLock(file, () => 'installed')).toBe('installed')
})

test('an install that fails lets the next one begin', async () => {
  const file = newFile()
  await expect(withFileLock(file, () => Promise.reject(new Error('no network')))).rejects.toThrow()
  expect(existsSync(file)).toBe(false)
})
