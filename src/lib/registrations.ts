/** In characters. */
export const longestInRegistration = { name: 100, email: 254, organisation: 160 } as const

/** Who registered for an event is kept so long after its last day, and then deleted at night. The page about privacy says the same. */
export const registrationDays = 30

/** A seat at an event, or a place on its waiting list. */
export type RegisteredPlace = 'seat' | 'waiting'

/** What may be registered for an event of which this is known, whatever the clock says. */
export type PlacesNow = {
  /** No end where nobody said one. */
  capacity: number | null
  seats: number
  waiting: number
  hasWaitingList: boolean
  /** Whether somebody may register in this moment. */
  isOpen: boolean
}

export const isFull = ({ capacity, seats }: Pick<PlacesNow, 'capacity' | 'seats'>): boolean =>
  capacity !== null && seats >= capacity

/** What the next one gets; `null` when there is nothing left. Nobody passes those who wait. */
export function nextPlace(places: PlacesNow): RegisteredPlace | null {
  if (!isFull(places) && places.waiting === 0) return 'seat'
  return places.hasWaitingList ? 'waiting' : null
}
