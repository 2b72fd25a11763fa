import { describe, expect, it } from 'vitest'
import { drawArt } from '@/motif/art'
import { drawCircle } from '@/motif/circle'
import { pillars } from '@/motif/drawing'
import { drawHub, type HubShape } from '@/motif/hub'
import { memo } from '@/motif/memo'
import { type Oval, reach } from '@/motif/oval'
import { hash } from '@/motif/random'
import { type Curve, along } from '@/motif/strand'
import { partners } from './partners'

const shapes: HubShape[] = ['wide', 'middle', 'portrait']
const steps = Array.from({ length: 41 }, (_, step) => step / 40)
const sample = (curves: Curve[]) => curves.flatMap((curve) => steps.map((t) => along(curve, t)))
const nearest = (curves: Curve[], room: Oval): number =>
  Math.min(...sample(curves).map((at) => reach(room, at)))
const lines = (drawing: { threads: { path: string }[] }): string =>
  drawing.threads.map(({ path }) => path).join('')

describe('the hub as a room', () => {
  it('is drawn the same way on every machine', () => {
    const fourteen = Array.from({ length: 14 }, (_, at) => ({
      founding: at < 5,
      sector: `sector ${at % 5}`,
    }))
    const drawn = shapes.map((shape) => hash(lines(drawHub({ partners: fourteen, shape }))))
    expect(drawn).toEqual([1023276378, 3183613568, 232269793])
  })

  it.each(shapes)('leaves the room empty (%s)', (shape) => {
    const { curves, room } = drawHub({ partners, shape })
    expect(nearest(curves, room)).toBeGreaterThan(0.95)
  })

  it.each(shapes)('touches the room, so that its rim appears (%s)', (shape) => {
    const { curves, room } = drawHub({ partners, shape })
    expect(nearest(curves, room)).toBeLessThan(1.06)
  })

  it.each([
    ['wide', 0],
    ['middle', 0],
    ['portrait', 24],
  ] as const)('keeps every line inside the frame (%s, bleeding %i units)', (shape, bleed) => {
    const { curves, width, height } = drawHub({ partners, shape })
    const places = sample(curves)
    const beyond = places.filter(
      ({ x, y }) => x < -bleed || x > width + bleed || y < -bleed || y > height + bleed,
    )
    expect(beyond).toEqual([])
  })

  it.each(shapes)('stays light: at most 8.5 kB of lines (%s)', (shape) => {
    expect(lines(drawHub({ partners, shape })).length).toBeLessThanOrEqual(8500)
  })

  it('uses one path for each colour, in whole numbers', () => {
    const { threads } = drawHub({ partners, shape: 'wide' })
    expect(new Set(threads.map(({ colour }) => colour)).size).toBe(threads.length)
    expect(lines({ threads })).not.toContain('.')
  })

  it('gives every partner a point, and at least two lines', () => {
    const { points, curves } = drawHub({ partners, shape: 'wide' })
    expect(points).toHaveLength(partners.length)
    const ends = points.map(
      ({ x, y }) =>
        new Set(
          curves
            .filter(([from, , , to]) => [from, to].some((end) => end.x === x && end.y === y))
            .map(([from, , , to]) => `${from.x} ${from.y} ${to.x} ${to.y}`),
        ).size,
    )
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(2)
  })

  it.each([0, 1, 2, 30])('can be drawn with %i partners', (count) => {
    const some = Array.from({ length: count }, (_, at) => ({
      founding: at < 5,
      sector: `sector ${at % 4}`,
    }))
    expect(drawHub({ partners: some, shape: 'wide' }).points).toHaveLength(count)
    expect(lines(drawHub({ partners: some, shape: 'wide' }))).not.toContain('NaN')
  })
})

describe('art for an article without a photograph', () => {
  const seeds = Array.from({ length: 40 }, (_, at) => `article-${at}`)

  it('differs from article to article', () => {
    const drawn = seeds.map((seed) => lines(drawArt({ seed, shape: 'card' })))
    expect(new Set(drawn).size).toBe(seeds.length)
  })

  it.each(['card', 'article', 'phone'] as const)('leaves the room empty (%s)', (shape) => {
    const drawn = seeds.map((seed) => drawArt({ seed, pillar: 'access', shape }))
    const closest = drawn.map(({ curves, room }) => nearest(curves, room))
    expect(Math.min(...closest)).toBeGreaterThan(0.95)
  })

  it('puts no point so near the room that a heart appears', () => {
    const drawn = seeds.map((seed) => drawArt({ seed, shape: 'article' }))
    const closest = drawn.flatMap(({ points, room }) => points.map((at) => reach(room, at)))
    expect(Math.min(...closest)).toBeGreaterThanOrEqual(1.399)
  })

  it('stays within 9 kB however it falls out', () => {
    const sizes = seeds.map((seed) => lines(drawArt({ seed, shape: 'article' })).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9000)
  })
})

describe('the pillars', () => {
  it.each(pillars)('%s has an empty room inside its circle', (pillar) => {
    const { curves, room } = drawCircle({ pillar })
    expect(nearest(curves, room)).toBeGreaterThan(0.97)
  })
})

describe('what has been drawn', () => {
  it('is remembered, but never without limit', () => {
    let drawn = 0
    const draw = memo((seed: number) => {
      drawn += 1
      return `${seed}`
    }, 2)
    ;[1, 1, 2, 3, 1].forEach(draw)
    expect(drawn).toBe(4)
  })
})
