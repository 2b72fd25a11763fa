import type { Vector } from './vector'

export interface Label {
  at: Vector
  anchor: 'start' | 'middle' | 'end'
  lines: string[]
  /** How many lines of type the first baseline stands below (above, if negative) `at`. */
  lift: number
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Setting {
  frame: Box
  middle: Vector
  /** The largest type the labels are ever set in; smaller type keeps inside the same boxes. */
  type: number
  /** Whether the drawing's lines may run here. */
  busy: (at: Vector) => boolean
}

/** Line height, and the first baseline below the top of its line, in em. */
export const LEADING = 1.15
const BASELINE = 0.82
const FAR = 17

/** Places every name beside its point: outside the ring, inside the frame, none over another. */
export function placeLabels(named: { name: string; at: Vector }[], setting: Setting): Label[] {
  const taken = named.map(({ at }) => around(at, 9))
  return named.map(({ name, at }) => {
    const open = candidates(name, at, setting)
    const best = open.reduce<{ label: Label; box: Box; cost: number } | undefined>(
      (found, candidate, order) => {
        const cost = judge(candidate.box, candidate.label, setting, taken) + order
        return found && found.cost <= cost ? found : { ...candidate, cost }
      },
      undefined,
    )
    if (!best) return { at, anchor: 'middle', lines: [], lift: 0 }
    taken.push(best.box)
    return best.label
  })
}

const around = ({ x, y }: Vector, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
})

function candidates(name: string, at: Vector, { middle, type }: Setting) {
  const side = at.x < middle.x ? -1 : 1
  const above = at.y < middle.y
  return [1, 2, 3].flatMap((count) => {
    const lines = breakName(name, count)
    if (lines.length !== count) return []
    const beside: Vector = { x: at.x + side * FAR, y: at.y }
    const outside: Vector = { x: at.x, y: at.y + (above ? -FAR : FAR) }
    const places: [Vector, Label['anchor'], number][] = [
      [outside, 'middle', above ? 1 : 0],
      [beside, side < 0 ? 'end' : 'start', 0.5],
      [outside, side < 0 ? 'end' : 'start', above ? 1 : 0],
      [outside, side < 0 ? 'start' : 'end', above ? 1 : 0],
    ]
    return places.map(([place, anchor, share]) => {
      const lift = BASELINE - count * LEADING * share
      const label: Label = { at: place, anchor, lines, lift }
      return { label, box: labelBox(label, type) }
    })
  })
}

/** What a label covers when set in type of this size. */
export function labelBox({ at, anchor, lines, lift }: Label, type: number): Box {
  const width = Math.max(...lines.map(emWidth)) * type
  const left = at.x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  const top = at.y + (lift - BASELINE) * type
  return { left, right: left + width, top, bottom: top + lines.length * type * LEADING }
}

function judge(box: Box, label: Label, setting: Setting, taken: Box[]): number {
  const { frame, middle, busy } = setting
  const cut =
    Math.max(0, frame.left - box.left) +
    Math.max(0, box.right - frame.right) +
    Math.max(0, frame.top - box.top) +
    Math.max(0, box.bottom - frame.bottom)
  const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0)
  const sideways = Math.abs(label.at.x - middle.x) / middle.x
  const turned = label.anchor === 'middle' ? sideways * 12 : (1 - sideways) * 12
  const over = corners(box).filter(busy).length
  return cut * 100 + covered * 10 + turned + label.lines.length * 3 + over * 8
}

const corners = ({ left, right, top, bottom }: Box): Vector[] =>
  [left, (left + right) / 2, right].flatMap((x) => [
    { x, y: top },
    { x, y: bottom },
  ])

/** The width of a line of Schibsted Grotesk, in em, a little on the wide side. */
const emWidth = (line: string): number =>
  Array.from(line).reduce((sum, letter) => sum + letterWidth(letter), 0)

function letterWidth(letter: string): number {
  if ('iljI.,’- '.includes(letter)) return 0.27
  if ('frtJ'.includes(letter)) return 0.38
  if ('mwMW'.includes(letter)) return 0.86
  return letter === letter.toUpperCase() ? 0.68 : 0.55
}

const overlap = (a: Box, b: Box): number => {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 0 && down > 0 ? across + down : 0
}

/** Breaks a name at spaces into lines as even as can be. */
export function breakName(name: string, count: number): string[] {
  const words = name.split(' ')
  if (count === 1 || words.length < 2) return [name]
  const breaks = words.slice(1).map((_, at) => {
    const first = words.slice(0, at + 1).join(' ')
    return [first, ...breakName(words.slice(at + 1).join(' '), count - 1)]
  })
  const widest = (lines: string[]): number => Math.max(...lines.map((line) => line.length))
  return breaks.toSorted((a, b) => widest(a) - widest(b))[0] ?? [name]
}
