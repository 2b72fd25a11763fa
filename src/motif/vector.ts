export interface Vector {
  x: number
  y: number
}

export const plus = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y })
export const minus = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y })
export const times = (a: Vector, by: number): Vector => ({ x: a.x * by, y: a.y * by })
export const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y
export const length = (a: Vector): number => Math.hypot(a.x, a.y)
export const distance = (a: Vector, b: Vector): number => Math.hypot(a.x - b.x, a.y - b.y)
export const middle = (a: Vector, b: Vector): Vector => times(plus(a, b), 0.5)
