import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import floor from '../../../security/floor.json'

type Lock = { packages: Record<string, { version?: string }> }

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** Every installed copy of every package: the same name may stand below several others. */
const installed = Object.entries(lock.packages).flatMap(([path, { version = '' }]) => {
  const name = path.split('node_modules/').at(-1) ?? ''
  return name ? [{ name, path, version }] : []
})
const named = (pattern: string) =>
  installed.filter(({ name }) =>
    pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  )

/** A version as numbers; a pre-release stands below the release of the same number. */
const order = (version: string): number[] => {
  const [numbers = '', early] = version.split('-')
  return [...numbers.split('.').map(Number), early === undefined ? 1 : 0]
}
function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [order(version), order(least)]
  const at = have.findIndex((number, index) => number !== want[index])
  return at < 0 || (have[at] ?? 0) > (want[at] ?? 0)
}

describe('versions in the lockfile', () => {
  it.each(Object.entries(floor.equal))('%s is %s everywhere', (name, version) => {
    expect(named(name)).not.toEqual([])
    expect(named(name).filter((each) => each.version !== version)).toEqual([])
  })

  it.each(Object.entries(floor.atLeast))('%s is at least %s everywhere', (name, least) => {
    expect(named(name).filter((each) => !isAtLeast(each.version, least))).toEqual([])
  })

  it.each(floor.never)('%s is not there', (name) => {
    expect(named(name)).toEqual([])
  })

  it('tells a pre-release, a lower and a higher version apart', () => {
    expect(isAtLeast('1.2.3-beta.1', '1.2.3')).toBe(false)
    expect(isAtLeast('1.2.10', '1.2.9')).toBe(true)
    expect(isAtLeast('1.2.9', '1.2.10')).toBe(false)
    expect(isAtLeast('2.0.0', '1.9.9')).toBe(true)
  })
})
