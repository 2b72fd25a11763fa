import { OwnError } from '@/lib/own-error'
import type { Reads } from './purge-marks'
import type { Representation } from './representation'

/**
 * What rendering an address gave, what of, and until when, in milliseconds since 1970, it is true if nothing is
 * published. Rejecting means "could not be rendered", which is not an answer.
 */
export type Answer = { reads?: Reads; until?: number } & (
  | { kind: 'page'; body: Buffer; type: string }
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'absent'; status: 404 | 410 }
)

export type Render = (path: string) => Promise<Answer>

/** What a reader gets. `stale` is a last good copy, shown because rendering failed or takes long. */
export type Reading =
  | { kind: 'page'; state: 'hit' | 'miss' | 'stale'; representation: Representation }
  | Exclude<Answer, { kind: 'page' }>

/** A page could not be rendered and there is no copy that may be shown instead. */
export class NoCopyError extends OwnError {
  constructor(path: string, options?: ErrorOptions) {
    super(`${path} could not be rendered and has no copy`, options)
    this.name = 'NoCopyError'
  }
}
