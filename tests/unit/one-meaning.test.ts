import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Export = { name: string; file: string; isType: boolean; isComponent: boolean }

const exported: Export[] = globSync('{src,tools}/**/*.{ts,tsx,mjs}')
  .filter((file) => !/^src\/(?:app|migrations)\/|payload-types/.test(file))
  .flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^export (?:async )?(const|function\*?|class|type|interface) (\w+)/gm,
      ),
    ].map(([, kind = '', name = '']) => {
      const isType = kind === 'type' || kind === 'interface'
      return { name, file, isType, isComponent: !isType && file.endsWith('.tsx') }
    }),
  )

/** A view may have the name of what it shows: `Byline`, drawn, and `Byline`, read. */
const isViewOfIt = (all: Export[]): boolean =>
  all.length === 2 && all.some(({ isComponent }) => isComponent) && all.some(({ isType }) => isType)

it('no name is exported from two files with two meanings', () => {
  const byName = Map.groupBy(exported, ({ name }) => name)
  expect(byName.size).toBeGreaterThan(500)
  const twice = [...byName.values()].filter(
    (all) => new Set(all.map(({ file }) => file)).size > 1 && !isViewOfIt(all),
  )
  expect(twice.map((all) => all.map(({ name, file }) => `${name}: ${file}`))).toEqual([])
})
