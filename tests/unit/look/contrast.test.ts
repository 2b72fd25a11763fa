import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, fromOklch, type Rgb } from './colour'

const css = readFileSync('src/ui/styles/tokens.css', 'utf8')
const [light = '', dark = ''] =
  css.split('@media print')[0]?.split('@media (prefers-color-scheme: dark)') ?? []

const colours = (text: string): Map<string, Rgb> =>
  new Map(
    [...text.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(
      ([, name = '', l, c, h]) => [name, fromOklch(Number(l) / 100, Number(c), Number(h))],
    ),
  )

const inLight = colours(light)
const themes = { light: inLight, dark: new Map([...inLight, ...colours(dark)]) }
const pillars = ['understanding', 'prevention', 'diagnosis', 'quality', 'access']

/** Every pair in use: what stands on what, and the least contrast it needs (WCAG 2.2: text 4.5, marks 3). */
const pairs: [on: string, what: string, least: number][] = [
  ['paper', 'ink', 7],
  ['surface', 'ink', 7],
  ['paper', 'ink-2', 4.5],
  ['surface', 'ink-2', 4.5],
  ['paper', 'brand', 4.5],
  ['surface', 'brand', 4.5],
  ['brand', 'paper', 4.5],
  ['paper', 'edge', 3],
  ['surface', 'edge', 3],
  ['deep', 'on-deep', 7],
  ['deep', 'on-deep-2', 4.5],
  ['deep-line', 'on-deep', 4.5],
  ['deep-line', 'on-deep-2', 4.5],
  ['paper', 'accent', 3],
  ['deep', 'accent', 3],
  ['paper', 'accent-ink', 4.5],
  ['plate', 'on-plate', 7],
  ['mark', 'ink', 4.5],
  ['mark', 'ink-2', 4.5],
  ['quality-tint', 'ink', 7],
  ['quality-tint', 'quality-ink', 4.5],
  ...pillars.flatMap((pillar): [string, string, number][] => [
    [`${pillar}-tint`, `${pillar}-ink`, 4.5],
    ['paper', `${pillar}-ink`, 4.5],
    [`${pillar}-tint`, pillar, 3],
    ['paper', pillar, 3],
  ]),
]

describe.each(Object.entries(themes))('in the %s colours', (_, theme) => {
  it.each(pairs)('on %s, %s can be read or seen (at least %d)', (on, what, least) => {
    const [ground, mark] = [theme.get(on), theme.get(what)]
    expect(ground && mark && contrast(ground, mark)).toBeGreaterThanOrEqual(least)
  })

  it('every colour can be shown on an ordinary screen', () => {
    for (const [name, rgb] of theme)
      for (const part of rgb)
        expect.soft(part, name).toSatisfy((value: number) => value >= -0.5 && value <= 255.5)
  })
})
