import { type Oval, walk } from './oval'
import type { Random } from './random'
import { minus, plus, times, type Vector } from './vector'

/** A partner at the wall: a founder is drawn filled, the others as rings. */
export interface WallMember {
  founding: boolean
  group: string
}

export interface Point extends Vector {
  founding: boolean
  group: string
}

interface Placing {
  /** Extra room between two groups, in the unit that separates neighbours. */
  gap: number
  /** Uneven steps along the wall, in the same unit. */
  sway: number
  /** How far inwards a point may stand, as a share of its distance from the middle. */
  inwards: number
}

/** Points in order round the oval, clockwise from the left: one unit each, a gap between groups. */
export function placePoints(
  standing: WallMember[],
  oval: Oval,
  { gap, sway, inwards }: Placing,
  chance: Random,
): Point[] {
  let way = 0
  const stops = standing.map(({ group }, at) => {
    const before = standing[at - 1]
    if (before) way += before.group === group ? 1 : 1 + gap
    return way
  })
  const closing = standing.at(-1)?.group === standing[0]?.group ? 1 : 1 + gap
  const whole = way + closing
  const shares = stops.map((stop) => (stop + closing + chance.between(-sway, sway)) / whole)
  return walk(oval, shares).map((at, index) => {
    const share = chance.between(0, inwards)
    const moved = plus(at, times(minus(oval.centre, at), share))
    const { founding, group } = standing[index] ?? { founding: false, group: '' }
    return { ...moved, founding, group }
  })
}
