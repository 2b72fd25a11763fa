import type { ReactNode } from 'react'
import { classes, toneClass, type Tone } from '@/ui/classes'

type Props = {
  /** Stands in the margin and names the section for everybody. */
  name: string
  note?: ReactNode
  /** The rule begins in a pillar's colour. */
  tone?: Tone
  /** Set for what is next in time: the rule begins in rose. */
  next?: boolean
  /** Set on a roster's page, so that the content hangs from the column of the names. */
  roster?: boolean
  /** Set for sections whose content needs the whole width: name and note then stand above it. */
  wide?: boolean
  /** Opposite the name, in wide sections: where to read more. */
  more?: ReactNode
  children: ReactNode
}

/** A rule, the section's name in the margin, and its content. */
export const Section = (props: Props) => {
  const { name, note, tone, next, roster, wide, more, children } = props
  return (
    <section className={classes('page section', toneClass(tone))}>
      <div className={classes('rule', next && 'accent')}>
        <div className={wide ? undefined : classes('cols', roster && 'roster-cols')}>
          <div className={wide ? 'section-head' : 'margin'}>
            <h2 className="section-name">{name}</h2>
            {note && <p className={wide ? 't-lead' : 'section-note'}>{note}</p>}
            {more}
          </div>
          <div className={wide ? 'section-body' : 'content'}>{children}</div>
        </div>
      </div>
    </section>
  )
}
