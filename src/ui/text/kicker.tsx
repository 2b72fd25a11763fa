import type { ReactNode } from 'react'
import { classes, toneClass, type Tone } from '@/ui/classes'

type Item = { label: ReactNode; href?: string }
type Props = { items: readonly Item[]; tone?: Tone | null; accent?: boolean }

/** A point in the pillar's colour, and words with a point between them. */
export const Kicker = ({ items, tone, accent }: Props) => (
  <div className={classes('kicker t-small', toneClass(tone))}>
    <span className={classes('point', accent && 'accent')} aria-hidden="true" />
    {items.map(({ label, href }, at) => (
      <span key={href ?? at} className="item">
        {at > 0 && <span className="between">· </span>}
        {href ? <a href={href}>{label}</a> : label}
      </span>
    ))}
  </div>
)
