import type { Pillar } from '@/motif/drawing'

/** The pillars' colours by role; they mean pillars and nothing else. */
export type Tone = Pillar

/** Class names that hold, joined. */
export const classes = (...names: (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined

export const toneClass = (tone?: Tone | null): string | false => (tone ? `tone-${tone}` : false)
