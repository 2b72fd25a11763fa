import { isDay, type Day } from '@/lib/days'

/** The day somebody wrote as `21.9.2023` or `2023-09-21`, or `null` when there is no such day. */
export function readAskedDay(text: string): Day | null {
  const written = text.trim()
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(written) ?? []
  const asked = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written
  return isDay(asked) ? asked : null
}

/** Stands in the address for everything that was no day, so that there is one page for all of it. */
export const unknownDay = 'unknown'
