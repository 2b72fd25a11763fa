import { type Coloured, type Drawing, pillars, toDrawing } from './drawing'
import { chooseLinks } from './links'
import { memo } from './memo'
import type { Oval } from './oval'
import { placePoints, type Point } from './points'
import { type Random, random } from './random'
import { type Curve, isDirect, strands } from './strand'

export interface HubPartner {
  name: string
  founding: boolean
  sector: string
}

export type HubShape = 'wide' | 'middle' | 'portrait'

interface Shape {
  width: number
  height: number
  wall: [number, number]
  room: [number, number]
  strands: [number, number]
  /** Chosen by eye among many: warm colours, no crowding. */
  seed: string
}

/** Half-axes of wall and room as shares of width and height. */
const shapes: Record<HubShape, Shape> = {
  wide: {
    width: 1600,
    height: 850,
    wall: [0.354, 0.45],
    room: [0.262, 0.332],
    strands: [6, 11],
    seed: 'hub-49',
  },
  middle: {
    width: 900,
    height: 720,
    wall: [0.475, 0.46],
    room: [0.36, 0.345],
    strands: [6, 10],
    seed: 'hub-49',
  },
  portrait: {
    width: 390,
    height: 640,
    wall: [0.56, 0.49],
    room: [0.42, 0.41],
    strands: [5, 8],
    seed: 'p1',
  },
}

/** Round the room, beginning at the upper left; sectors not named here come last. */
const order = ['patient', 'healthTrust', 'authority', 'research', 'cluster', 'municipality']
const rank = (sector: string): number => {
  const place = order.indexOf(sector)
  return place < 0 ? order.length : place
}

export function sortBySector<Some extends Pick<HubPartner, 'sector'>>(partners: Some[]): Some[] {
  return partners.toSorted((a, b) => rank(a.sector) - rank(b.sector))
}

const centredOval = (
  { width, height }: Shape,
  [across, down]: [number, number],
  exponent: number,
): Oval => ({
  centre: { x: width / 2, y: height / 2 },
  width: across * width,
  height: down * height,
  exponent,
})

export interface HubDrawing extends Drawing {
  curves: Curve[]
  wall: Oval
}

/** The hub as a room: its partners along the wall, what they do together bent around the middle. */
export const drawHub = memo(
  ({
    partners,
    shape: name,
    seed = shapes[name].seed,
  }: {
    partners: Pick<HubPartner, 'founding' | 'sector'>[]
    shape: HubShape
    seed?: string
  }): HubDrawing => {
    const shape = shapes[name]
    const chance = random(seed)
    const wall = centredOval(shape, shape.wall, 3.4)
    const room = centredOval(shape, shape.room, 2)
    const standing = sortBySector(partners).map(({ founding, sector }) => ({
      founding,
      group: sector,
    }))
    const points = placePoints(standing, wall, { gap: 0.9, sway: 0.2, inwards: 0.05 }, chance)
    const nearest = Math.min(shape.width, shape.height) / 4
    const fits = (from: Point, to: Point): boolean =>
      strands(from, to, room, { strands: 1, start: 1.02, spacing: 0 }).every((curve) =>
        isDirect(curve),
      )
    const links = chooseLinks(points, { wish: 3, nearest, fits }, chance)
    const bundles = links.map(({ from, to }): Coloured => {
      const bundle = {
        strands: chance.whole(...shape.strands),
        start: chance.between(1.02, 1.14),
        spacing: 0.036,
      }
      return { colour: hubColour(chance), curves: strands(from, to, room, bundle, wall) }
    })
    const drawing = toDrawing(shape, room, points, bundles)
    return { ...drawing, wall, curves: bundles.flatMap(({ curves }) => curves) }
  },
)

function hubColour(chance: Random): Coloured['colour'] {
  return chance.whole(1, 7) <= 4 ? 'brand' : (pillars[chance.whole(0, 4)] ?? 'brand')
}
