import { type Coloured, type Drawing, type Pillar, toDrawing } from './drawing'
import { chooseLinks } from './links'
import { memo } from './memo'
import { type Oval, reach } from './oval'
import { placePoints, type Point } from './points'
import { random } from './random'
import { type Curve, isDirect, strands } from './strand'
import { minus, plus, times } from './vector'

export type ArtShape = 'card' | 'article' | 'phone' | 'portrait' | 'deep' | 'footer'

interface Shape {
  width: number
  height: number
  room: [number, number]
  strands: [number, number]
  /** Where the room's middle may stand, as shares of the width. */
  stand?: [number, number]
}

/** Room half-axes as shares of width and height; the frame crops what passes it. */
const shapes: Record<ArtShape, Shape> = {
  card: { width: 800, height: 450, room: [0.2, 0.34], strands: [10, 16] },
  article: { width: 1600, height: 667, room: [0.2, 0.37], strands: [12, 18] },
  phone: { width: 800, height: 600, room: [0.26, 0.35], strands: [10, 16] },
  portrait: { width: 600, height: 800, room: [0.33, 0.27], strands: [10, 16] },
  deep: { width: 1600, height: 830, room: [0.26, 0.36], strands: [16, 22], stand: [0.6, 0.72] },
  footer: { width: 900, height: 560, room: [0.26, 0.4], strands: [10, 16], stand: [0.66, 0.8] },
}

const neighbours: Record<Pillar, Pillar> = {
  understanding: 'diagnosis',
  prevention: 'diagnosis',
  diagnosis: 'prevention',
  quality: 'diagnosis',
  access: 'diagnosis',
}

export interface ArtDrawing extends Drawing {
  curves: Curve[]
}

/** A drawing for an article without a photograph: the room stands somewhere else in every one. */
export const drawArt = memo(
  ({
    seed,
    pillar,
    shape: name,
  }: {
    seed: string
    pillar?: Pillar | undefined
    shape: ArtShape
  }): ArtDrawing => {
    const shape = shapes[name]
    const { width, height } = shape
    const chance = random(`${seed} ${name}`)
    const wall: Oval = {
      centre: { x: width / 2, y: height / 2 },
      width: width * 0.52,
      height: height * 0.58,
      exponent: 3.4,
    }
    const room: Oval = {
      centre: {
        x: width * chance.between(...(shape.stand ?? [0.28, 0.72])),
        y: height * chance.between(0.38, 0.62),
      },
      width: width * shape.room[0],
      height: height * shape.room[1],
      exponent: 2,
    }
    const standing = Array.from({ length: 8 }, (_, index) => ({
      founding: index % 5 === 2,
      group: `${index}`,
    }))
    const placed = placePoints(standing, wall, { gap: 0, sway: 0.28, inwards: 0 }, chance)
    const short = Math.min(width, height)
    const points = placed.map((point) => {
      const push = chance.between(0, 0.36) * short
      const inwards = minus(wall.centre, point)
      const moved = plus(point, times(inwards, push / Math.hypot(inwards.x, inwards.y)))
      return keepAway({ ...point, ...moved }, room)
    })
    const fits = (from: Point, to: Point): boolean =>
      strands(from, to, room, { strands: 1, start: 1.4, spacing: 0 }).every((curve) =>
        isDirect(curve, 0),
      )
    const links = chooseLinks(points, { wish: 3, nearest: short / 4, fits }, chance)
    const turn = chance.whole(0, 4)
    const bundles = links.map(({ from, to }, index): Coloured => {
      const bundle = {
        strands: chance.whole(...shape.strands),
        start: chance.between(1.02, 1.14),
        spacing: 0.075,
      }
      const own = index % 5 !== turn
      const colour = pillar ? (own ? pillar : neighbours[pillar]) : 'brand'
      return { colour, curves: strands(from, to, room, bundle) }
    })
    const drawing = toDrawing(shape, room, points, bundles)
    return { ...drawing, curves: bundles.flatMap(({ curves }) => curves) }
  },
)

const NEAREST = 1.4

/** A point nearer the room than 1.4 radii would draw a heart by accident: it is moved straight out. */
function keepAway(point: Point, room: Oval): Point {
  const radii = reach(room, point)
  if (radii >= NEAREST) return point
  const out = times(minus(point, room.centre), NEAREST / Math.max(radii, 0.01))
  return { ...point, ...plus(room.centre, out) }
}
