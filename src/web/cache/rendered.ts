import { OwnError } from '@/lib/own-error'
import { part } from '@/lib/parts'
import type { Reads } from './purge-marks'
import type { Representation } from './representation'

/**
 * What rendering an address gave, what of, and until when, in milliseconds since 1970, it is true if nothing is
 * published. `share`: what is drawn for networks that link to the page. Rejecting means "could not be rendered", and says nothing about the page.
 */
export type Rendered = { reads?: Reads; until?: number } & (
  | { kind: 'page'; body: Buffer; type: string; share?: string }
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'absent'; status: 404 | 410 }
)

export type Render = (path: string) => Promise<Rendered>

/** A page that something else is made of, which is true as long as the page is and stands where it does. */
export async function renderBehind(render: Render, path: string): Promise<Rendered> {
  const rendered = await render(path)
  const { reads = 'everything' } = rendered
  return { ...rendered, reads: reads === 'everything' ? reads : [...reads, part.address(path)] }
}

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
