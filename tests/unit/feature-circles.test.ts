import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const features = 'src/features'

/** Which folders of features each one knows. */
const known = new Map(
  readdirSync(features).map((name) => [name, new Set(sources(name).flatMap(imported(name)))]),
)

function sources(feature: string): string[] {
  return readdirSync(join(features, feature), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(features, feature, file), 'utf8'))
}

function imported(own: string): (source: string) => string[] {
  return (source) =>
    [...source.matchAll(/from '@\/features\/([\w-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== own)
}

/** All that a feature knows, and what these know, and so on. */
function reached(from: string, seen = new Set<string>()): Set<string> {
  for (const name of known.get(from) ?? []) if (!seen.has(name)) reached(name, seen.add(name))
  return seen
}

it('no feature knows one that knows it, over however many others', () => {
  expect(known.get('roster')).toContain('organisations')
  expect([...known.keys()].filter((name) => reached(name).has(name))).toEqual([])
})
