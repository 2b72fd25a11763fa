import { OwnError } from '@/lib/own-error'
import type { Reads } from './purge-marks'
import type { Representation } from './representation'

/**
 * What rendering an address gave, what of, and until when, in milliseconds since 1970, it is true if nothing is
 * published. Rejecting means "could not be rendered", and says nothing about the page.
 */
export type Rendered = { reads?: Reads; until?: number } & (
  | { kind: 'page'; body: Buffer; type: string }
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'absent'; status: 404 | 410 }
)

export type Render = (path: string) => Promise<Rendered>

/** What a visitor gets. `stale` is the last good response, served because rendering failed or takes long. */
export type Reading =
  | { kind: 'page'; state: 'hit' | 'miss' | 'stale'; representation: Representation }
  | Exclude<Rendered, { kind: 'page' }>

/** A page could not be rendered and nothing stored may be shown instead. */
export class NoStoredResponseError extends OwnError {
  constructor(path: string, options?: ErrorOptions) {
    super(`${path} could not be rendered and is not stored`, options)
    this.name = 'NoStoredResponseError'
  }
}
