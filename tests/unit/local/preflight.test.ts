import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import getPort from 'get-port'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EnvError, parseEnv } from '@/lib/env'
import { preflight } from '@tools/local/supervise/preflight'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preflight-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const problems = async (PORT: number, DATA_DIR: string): Promise<string[]> => {
  try {
    await preflight(parseEnv({ PORT: String(PORT), DATA_DIR }))
    return []
  } catch (error) {
    if (error instanceof EnvError) return error.lines
    throw error
  }
}

describe('somebody who starts the site', () => {
  it('may give a folder that is not there yet', async () => {
    expect(await problems(await getPort(), join(folder, 'new', 'data'))).toEqual([])
  })

  it('is told in one line that the port is taken, and what to do', async () => {
    const other = createServer()
    await once(other.listen(0), 'listening')
    // A server on a TCP port has this kind of address.
    const { port } = other.address() as AddressInfo
    expect(await problems(port, folder)).toEqual([
      `PORT ${port} is taken: stop what uses it, or choose another, such as PORT=${port + 1}`,
    ])
    other.close()
  })

  it('is told in one line that no folder can be made there', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(await problems(await getPort(), join(file, 'data'))).toEqual([
      expect.stringMatching(/^DATA_DIR .*a-file\/data cannot be written: choose another/),
    ])
  })

  it.each([
    ['18.20.4', 1],
    ['20.8.1', 1],
    ['20.9.0', 0],
    ['24.1.0', 0],
  ])('with Node %s is let in or told what to install', (version, code) => {
    const file = JSON.stringify(resolve('tools/local/install/node-version.mjs'))
    const program = `import(${file}).then(({ refuseOldNode }) => refuseOldNode('${version}'))`
    const { status, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
    expect(status).toBe(code)
    const line = `Node ${version} is too old: install Node 20.9 or newer.\n`
    expect(stderr).toBe(code === 0 ? '' : line)
  })
})
