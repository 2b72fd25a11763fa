import { createClock, type Clock } from '@/lib/clock'

/** A clock that stands still at a moment, ISO 8601, and tells the moments to come that it was asked about. */
export function clockAt(moment: string): Clock & { noted: string[] } {
  const noted: string[] = []
  const clock = createClock({
    now: () => new Date(moment),
    note: (each) => noted.push(each.toISOString()),
  })
  return { ...clock, noted }
}
