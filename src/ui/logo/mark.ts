import type { Oval } from '@/motif/oval'
import { type Curve, strands } from '@/motif/strand'
import type { Vector } from '@/motif/vector'

const GRID = 48
const centre = { x: GRID / 2, y: GRID / 2 }
const moved = [0, 12, 0, -14, 8]

/** The five founders on a 48 grid, clockwise; the second is rose. Never more regular: that makes a star. */
export const founders: Vector[] = moved.map((by, index) => {
  const turn = ((-50 + index * 72 + by) * Math.PI) / 180
  return { x: centre.x + 20 * Math.cos(turn), y: centre.y + 20 * Math.sin(turn) }
})

const room: Oval = { centre, width: 15.6, height: 15.6, exponent: 2 }

const round = (value: number): number => Math.round(value * 100) / 100

const toPath = ([a, b, c, d]: Curve): string =>
  `M${round(a.x)} ${round(a.y)}C${[b, c, d].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`

/** Each point joined to the next but one, bent around the same room as in every drawing. */
export const markPath = founders
  .flatMap((from, index) => {
    const to = founders[(index + 2) % founders.length]
    return to ? strands(from, to, room, { strands: 1, start: 1, spacing: 0, handles: 0.34 }) : []
  })
  .map(toPath)
  .join('')

/** Stroke and points grow as the mark shrinks, or they would vanish. */
export function weights(size: number): { stroke: number; point: number } {
  if (size <= 18) return { stroke: 3.6, point: 5 }
  if (size <= 28) return { stroke: 2.6, point: 4 }
  return { stroke: 1.7, point: 2.9 }
}
