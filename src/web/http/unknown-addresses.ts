import { networkOf } from '@/lib/network'
import { RateWindows, secondsUntil } from '@/lib/rate-windows'

/** So many unknown addresses one network may ask for in this time: more than people and decent crawlers do. */
const most = 100
const lengthMs = 10_000

export type Guess = {
  /** Takes it back: the address was a known one. */
  wasKnown: () => void
  /** In seconds, when the network has asked for too many unknown addresses: it gets known ones only. */
  retryAfter?: number
}

/**
 * Counts the requests of each network for what may turn out to be no page, so that whoever tries addresses out
 * takes no visitor's place. Each web process counts for itself.
 */
export function unknownAddresses() {
  const windows = new RateWindows({ lengthMs, maxKeys: 50_000 })
  return (kind: 'page' | 'file', address: string): Guess => {
    const now = Date.now()
    const window = windows.at(`${kind} ${networkOf(address)}`, now)
    if (window.count >= most)
      return { retryAfter: secondsUntil(window.endsAt, now), wasKnown: () => undefined }
    window.count += 1
    return { wasKnown: () => void (window.count -= 1) }
  }
}
