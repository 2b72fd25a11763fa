import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest'
import { startCluster } from '@tools/local/postgres/cluster'
import { ask } from '@/database/query'
import { openLocalDatabase, type LocalDatabase } from '@tools/local/supervise/local-database'

let dataDir: string
const opened: LocalDatabase[] = []
beforeEach(async () => {
  dataDir = await mkdtemp(join(inject('folders'), 'local-'))
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.stop()
})

async function open(): Promise<LocalDatabase> {
  const database = await openLocalDatabase(dataDir)
  opened.push(database)
  return database
}
const answers = (url: string) =>
  ask(url, 'select 1').then(
    () => true,
    () => false,
  )
const processId = () =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

it('the site takes over the database that a crashed run left running', async () => {
  const crashed = await startCluster({ dataDir })
  const database = await open()
  expect(database.found).toBe('running')
  expect(new URL(database.url).port).toBe(new URL(crashed.url('hub')).port)
})

it('a power cut loses nothing that was saved', async () => {
  const url = (await startCluster({ dataDir })).url('postgres')
  await ask(url, 'create table kept (word text)')
  process.kill(processId(), 'SIGKILL')
  await expect.poll(() => answers(url)).toBe(false)
  const database = await open()
  const { href } = Object.assign(new URL(database.url), { pathname: '/postgres' })
  expect(await ask(href, 'select word from kept')).toEqual([])
})

it('a second start with the same data is refused, and leaves the first alone', async () => {
  const { url } = await open()
  await expect(openLocalDatabase(dataDir)).rejects.toThrow('running already')
  expect(await answers(url)).toBe(true)
})

it('a database that dies is started again where it was, until the site stops', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const database = await open()
  const dead = processId()
  process.kill(dead, 'SIGKILL')
  await expect.poll(processId).not.toBe(dead)
  await expect.poll(() => answers(database.url)).toBe(true)
  opened.splice(0)
  await database.stop()
  expect(await answers(database.url)).toBe(false)
  said.mockRestore()
})
