import type { ReactNode } from 'react'
import type { LaidOver } from './laid-over'
import { atOneName } from './one-name'

/**
 * What a page read while it was rendered, by the names of src/lib/parts.ts, and the first moment, in
 * milliseconds since 1970, at which time alone makes it another page; `Infinity` when none does. `kept`: whether
 * it may use what was read for other pages. `over`: the draft it shows. `body`: what was left out of it, elements of
 * HTML only.
 */
export type RenderNotes = {
  parts: Set<string>
  until: number
  kept: boolean
  over?: LaidOver
  body?: ReactNode
}

/** The header by which a render for the page cache is told from others; its value is the render's id. */
export const renderHeader = 'x-page-cache'

/**
 * Renders under way by id. Next's bundles have modules of their own, so the page cache and the data
 * layer meet at one name.
 */
const underWay = atOneName('render-notes', () => new Map<string, RenderNotes>())

/** Takes notes of the render with this id until it ends. */
export async function withNotes<T>(
  id: string,
  render: () => Promise<T>,
  { kept = true, over }: Partial<Pick<RenderNotes, 'kept' | 'over'>> = {},
): Promise<{ made: T; notes: RenderNotes }> {
  const notes: RenderNotes = { parts: new Set(), until: Infinity, kept, over }
  underWay().set(id, notes)
  try {
    return { made: await render(), notes }
  } finally {
    underWay().delete(id)
  }
}

/** The notes of a render under way; none for other requests, such as previews. */
export const notesOf = (id: string | null): RenderNotes | undefined =>
  id === null ? undefined : underWay().get(id)
