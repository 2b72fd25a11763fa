import { isDay, type Day } from '@/lib/days'

/**
 * The day somebody wrote as `21.9.2023`, `21/9/2023`, `2023-09-21` or, on a phone whose digits come
 * without full stop, `21092023`; `null` when there is no such day.
 */
export function readAskedDay(text: string): Day | null {
  const written = text.trim()
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[\s.,/-]+(\d{1,2})[\s.,/-]+(\d{4})$/.exec(written) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(written) ??
    []
  const asked = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written
  return isDay(asked) ? asked : null
}

/** Stands in the address for everything that was no day, so that there is one page for all of it. */
export const unknownDay = 'unknown'
