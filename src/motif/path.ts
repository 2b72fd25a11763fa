import type { Curve } from './strand'
import type { Vector } from './vector'

const numbers = (values: number[]): string =>
  values.map((value, at) => (at > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('')

/**
 * One path's data for a bundle, in whole units: there along one strand, back along the next, so that
 * only the first needs a place of its own.
 */
export function bundlePath(bundle: Curve[]): string {
  let here = { x: 0, y: 0 }
  return bundle
    .map((curve, at) => {
      const way = at % 2 === 0 ? curve : curve.toReversed()
      const [start, ...rest] = way.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
      if (!start) return ''
      const move = at === 0 ? `M${numbers([start.x, start.y])}` : ''
      here = start
      const turns = rest.flatMap(({ x, y }) => [x - here.x, y - here.y])
      return `${move}c${numbers(turns)}`
    })
    .join('')
}

/** Dots as strokes without length: round caps make them round, and they stay so when stretched. */
export const dotsPath = (points: Vector[]): string =>
  points.map(({ x, y }) => `M${numbers([Math.round(x), Math.round(y)])}h0`).join('')
