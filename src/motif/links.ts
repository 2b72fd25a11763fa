import type { Point } from './points'
import type { Random } from './random'
import { distance } from './vector'

export interface Connection {
  from: Point
  to: Point
}

interface Seeking {
  wish: number
  nearest: number
  fits?: (from: Point, to: Point) => boolean
}

/** Each point seeks `wish` others, a founder one more: never in its own group, never very near. */
export function chooseLinks(
  points: Point[],
  { wish, nearest, fits = () => true }: Seeking,
  chance: Random,
): Connection[] {
  const links: Connection[] = []
  const has = (one: Point): number =>
    links.filter(({ from, to }) => from === one || to === one).length
  const linked = (a: Point, b: Point): boolean =>
    links.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))
  for (const from of points) {
    const open = points.filter(
      (to) =>
        to.group !== from.group &&
        distance(from, to) >= nearest &&
        !linked(from, to) &&
        fits(from, to),
    )
    while (open.length > 0 && has(from) < wish + (from.founding ? 1 : 0)) {
      const [to] = open.splice(chance.whole(0, open.length - 1), 1)
      if (to) links.push({ from, to })
    }
  }
  return links
}
