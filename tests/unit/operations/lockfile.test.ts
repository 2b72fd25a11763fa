import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// npm's own format.
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
}
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))

describe('somebody with another kind of machine', () => {
  it('finds the binaries for it in the lockfile, without which npm ci fails on every machine', () => {
    const wanted = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    )
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })

  it('is not sent to a registry of ours', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([])
  })
})
