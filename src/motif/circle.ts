import { type Coloured, type Drawing, type Pillar, toDrawing } from './drawing'
import { chooseLinks } from './links'
import { memo } from './memo'
import type { Oval } from './oval'
import { placePoints, type Point } from './points'
import { random } from './random'
import { type Curve, isDirect, strands } from './strand'

const SIZE = 300

const circle = (share: number): Oval => ({
  centre: { x: SIZE / 2, y: SIZE / 2 },
  width: (SIZE / 2) * share,
  height: (SIZE / 2) * share,
  exponent: 2,
})

/** One pillar: a whole room of its own, round. */
export const drawCircle = memo(({ pillar }: { pillar: Pillar }): Drawing & { curves: Curve[] } => {
  const chance = random(`circle ${pillar}`)
  const wall = circle(0.97)
  const room = circle(0.6)
  const founder = chance.whole(0, 5)
  const standing = Array.from({ length: 6 }, (_, index) => ({
    founding: index === founder,
    group: `${index}`,
  }))
  const points = placePoints(standing, wall, { gap: 0, sway: 0.24, inwards: 0.03 }, chance)
  const fits = (from: Point, to: Point): boolean =>
    strands(from, to, room, { strands: 1, start: 1.02, spacing: 0 }).every((curve) =>
      isDirect(curve),
    )
  const links = chooseLinks(points, { wish: 3, nearest: SIZE / 2.1, fits }, chance)
  const bundles = links.map(({ from, to }): Coloured => {
    const bundle = {
      strands: chance.whole(11, 15),
      start: chance.between(1.02, 1.14),
      spacing: 0.05,
    }
    return { colour: pillar, curves: strands(from, to, room, bundle, wall) }
  })
  const drawing = toDrawing({ width: SIZE, height: SIZE }, room, points, bundles)
  return { ...drawing, curves: bundles.flatMap(({ curves }) => curves) }
})

/** Nine lines from knot to knot through a pillar's room, on a 300 × 300 field that may be stretched. */
export function spindle(turn: number): Curve[] {
  const middle = SIZE / 2
  const lean = turn % 2 === 0 ? 1 : -1
  return Array.from({ length: 9 }, (_, index) => {
    const share = (index - 4) / 4
    const high = share * 76
    return [
      { x: 0, y: middle },
      { x: 100, y: middle + high - 24 * lean },
      { x: 200, y: middle + high + 24 * lean },
      { x: SIZE, y: middle },
    ]
  })
}
