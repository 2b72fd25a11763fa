import { classes, toneClass, type Tone } from '@/ui/classes'

type Props = { items: { label: string; href?: string }[]; tone?: Tone | null; accent?: boolean }

/** A point in the pillar's colour, and words. */
export const Kicker = ({ items, tone, accent }: Props) => (
  <div className={classes('kicker t-small', toneClass(tone))}>
    <span className={classes('point', accent && 'accent')} aria-hidden="true" />
    {items.map(({ label, href }) =>
      href ? (
        <a key={label} href={href}>
          {label}
        </a>
      ) : (
        <span key={label}>{label}</span>
      ),
    )}
  </div>
)
