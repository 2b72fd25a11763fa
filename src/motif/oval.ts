import type { Vector } from './vector'

/** An ellipse (exponent 2) or superellipse; half-axes in the drawing's units. */
export interface Oval {
  centre: Vector
  width: number
  height: number
  exponent: number
}

/** 1 on the oval, below 1 inside it. */
export function reach(oval: Oval, at: Vector): number {
  const across = Math.abs((at.x - oval.centre.x) / oval.width) ** oval.exponent
  const down = Math.abs((at.y - oval.centre.y) / oval.height) ** oval.exponent
  return (across + down) ** (1 / oval.exponent)
}

const onOval = (oval: Oval, turn: number): Vector => {
  const power = 2 / oval.exponent
  const along = (part: number): number => Math.sign(part) * Math.abs(part) ** power
  return {
    x: oval.centre.x + oval.width * along(Math.cos(turn)),
    y: oval.centre.y + oval.height * along(Math.sin(turn)),
  }
}

const STEPS = 720

/** Points at these shares (0–1) of the way round, measured along the line, clockwise from the left. */
export function walk(oval: Oval, shares: number[]): Vector[] {
  const corners = Array.from({ length: STEPS + 1 }, (_, step) =>
    onOval(oval, Math.PI + (step / STEPS) * 2 * Math.PI),
  )
  const way = [0]
  corners.slice(1).forEach((corner, at) => {
    const before = corners[at] ?? corner
    way.push((way[at] ?? 0) + Math.hypot(corner.x - before.x, corner.y - before.y))
  })
  const whole = way[STEPS] ?? 1
  return shares.map((share) => {
    const goal = (share - Math.floor(share)) * whole
    const at = way.findIndex((length) => length >= goal)
    return corners[at] ?? oval.centre
  })
}
