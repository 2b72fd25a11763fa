import type { ReactNode } from 'react'
import { classes, toneClass, type Tone } from '@/ui/classes'

type Props = {
  /** Stands in the margin and names the section for everybody. */
  name: string
  note?: ReactNode
  /** The point the rule begins in: blue, rose for what is next in time, a ring, or a pillar's colour. */
  point?: 'brand' | 'accent' | 'ring'
  tone?: Tone
  id?: string
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
  const { name, note, point, tone, id, roster, wide, more, children } = props
  return (
    <section className={classes('page section', toneClass(tone))} id={id}>
      <div
        className={classes('rule', point === 'accent' && 'accent', point === 'ring' && 'hollow')}
      >
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
