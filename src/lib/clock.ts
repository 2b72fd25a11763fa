import { dayAfter, dayOf, startOfDay, type Day } from './days'

/**
 * The time as one page sees it: one moment for all of it. Queries ask for the time in no other way, because
 * each moment they ask about that is still to come is noted: the page is true until it comes.
 */
export type Clock = {
  readonly now: Date
  /** Whether a moment, ISO 8601 if it is text, has come. */
  hasCome: (moment: string | Date) => boolean
  /** Whether a calendar day has begun in Oslo. */
  hasBegun: (day: Day) => boolean
  /** Whether a calendar day is over in Oslo. */
  isOver: (day: Day) => boolean
  /** The day in Oslo. A page that asks for it is true until midnight. */
  today: () => Day
}

type Options = {
  /** Of a page, the same each time. */
  now?: () => Date
  /** Told moments that are still to come. */
  note?: (moment: Date) => void
}

export function createClock({ now = () => new Date(), note }: Options = {}): Clock {
  const hasCome = (moment: string | Date): boolean => {
    const at = new Date(moment)
    if (at <= now()) return true
    if (!Number.isNaN(at.valueOf())) note?.(at)
    return false
  }
  const hasBegun = (day: Day): boolean => hasCome(startOfDay(day))
  const isOver = (day: Day): boolean => hasBegun(dayAfter(day))
  return {
    get now() {
      return now()
    },
    hasCome,
    hasBegun,
    isOver,
    today: () => {
      const today = dayOf(now())
      isOver(today)
      return today
    },
  }
}
