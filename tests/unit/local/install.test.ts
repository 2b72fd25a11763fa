import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const project = mkdtempSync(join(tmpdir(), 'install-'))
afterAll(() => rmSync(project, { recursive: true, force: true }))

const write = (file: string, what: object) =>
  writeFileSync(join(project, file), JSON.stringify(what))
const production = { ...process.env, NODE_ENV: 'production' as const }
const npm = (...args: string[]) =>
  execFileSync('npm', [...args, '--offline'], { cwd: project, env: production, stdio: 'pipe' })
const ready = () => {
  const file = JSON.stringify(resolve('tools/local/install/ready.mjs'))
  const program = `await (await import(${file})).ready()`
  const args = ['--input-type=module', '--eval', program]
  return execFileSync(process.execPath, args, { cwd: project, env: production, encoding: 'utf8' })
}

test('what only the build needs is installed where NODE_ENV says production, and again when somebody removed it', () => {
  mkdirSync(join(project, 'builder'))
  write('builder/package.json', { name: 'builder', version: '1.0.0' })
  npm('pack', './builder')
  write('package.json', { name: 'site', devDependencies: { builder: 'file:builder-1.0.0.tgz' } })
  npm('install', '--package-lock-only', '--include=dev')

  ready()
  expect(existsSync(join(project, 'node_modules', 'builder'))).toBe(true)

  npm('prune', '--omit=dev')
  expect(existsSync(join(project, 'node_modules', 'builder'))).toBe(false)
  ready()
  expect(existsSync(join(project, 'node_modules', 'builder'))).toBe(true)

  expect(ready()).toBe('')
}, 120_000)
