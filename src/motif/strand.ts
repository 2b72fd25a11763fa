import { type Oval, reach } from './oval'
import { dot, length, middle, minus, plus, times, type Vector } from './vector'

/** A cubic curve: two ends and two handles. */
export type Curve = readonly [Vector, Vector, Vector, Vector]

export interface Bundle {
  strands: number
  /** Distance of the first strand from the room, in room radii. */
  start: number
  /** From strand to strand, in room radii; squeezed where the wall is near. */
  spacing: number
  /** How far the handles stand apart, as a share of the chord. */
  handles?: number
}

/** The outermost strand stays within this share of the wall. */
const WITHIN = 0.97

/**
 * Strands from point to point that bend around the room. Scaled so that the room is the unit
 * circle, strand q touches the circle of radius start + q·spacing on the chord's own side.
 */
export function strands(
  from: Vector,
  to: Vector,
  room: Oval,
  bundle: Bundle,
  wall?: Oval,
): Curve[] {
  const into = (at: Vector): Vector => ({
    x: (at.x - room.centre.x) / room.width,
    y: (at.y - room.centre.y) / room.height,
  })
  const out = (at: Vector): Vector => ({
    x: room.centre.x + at.x * room.width,
    y: room.centre.y + at.y * room.height,
  })
  const a = into(from)
  const b = into(to)
  const chord = minus(b, a)
  const halfway = middle(a, b)
  const across = times({ x: -chord.y, y: chord.x }, 1 / length(chord))
  const normal = dot(across, halfway) < 0 ? times(across, -1) : across

  const curve = (radius: number): Curve => {
    const touch = times(normal, radius)
    const handle = times(minus(touch, times(halfway, 0.25)), 1 / 0.75)
    const shift = times(chord, bundle.handles ?? 0.16)
    return [from, out(minus(handle, shift)), out(plus(handle, shift)), to]
  }

  const limit = wall ? farthest(normal, (at) => reach(wall, out(at))) : Number.POSITIVE_INFINITY
  const start = Math.max(1.02, Math.min(bundle.start, limit))
  const room4all = (limit - start) / Math.max(1, bundle.strands - 1)
  const spacing = Math.max(0.004, Math.min(bundle.spacing, room4all))
  return Array.from({ length: bundle.strands }, (_, q) => curve(start + q * spacing))
}

/** How far one can go along the normal, in room radii, and still be within the wall. */
function farthest(normal: Vector, measure: (at: Vector) => number): number {
  let low = 1
  let high = 4
  for (let turn = 0; turn < 24; turn += 1) {
    const radius = (low + high) / 2
    if (measure(times(normal, radius)) <= WITHIN) low = radius
    else high = radius
  }
  return low
}

/** The curve's place at t, from 0 to 1. */
export function along([a, b, c, d]: Curve, t: number): Vector {
  const s = 1 - t
  return plus(
    plus(times(a, s ** 3), times(b, 3 * s * s * t)),
    plus(times(c, 3 * s * t * t), times(d, t ** 3)),
  )
}

/**
 * Whether a curve leaves both ends towards the other, by at least this cosine: one that does not
 * draws a hook at its point.
 */
export function isDirect([a, b, c, d]: Curve, least = 0.25): boolean {
  const towards = (leaving: Vector, chord: Vector): boolean =>
    dot(leaving, chord) > least * length(leaving) * length(chord)
  return towards(minus(b, a), minus(d, a)) && towards(minus(d, c), minus(d, a))
}
