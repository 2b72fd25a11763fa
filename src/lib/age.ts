/**
 * Whether less than `ms` have passed since a moment (milliseconds since 1970). A moment that lies
 * ahead, because the clock was set back, is none to rely on.
 */
export function isWithin(ms: number, since: number): boolean {
  const age = Date.now() - since
  return age >= 0 && age < ms
}
