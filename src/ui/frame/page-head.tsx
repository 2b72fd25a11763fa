import type { ReactNode } from 'react'
import { classes, toneClass, type Tone } from '@/ui/classes'
import { RunningText } from '@/ui/text/running-text'

type Props = {
  title: string
  kicker?: ReactNode
  lead?: string | null
  tone?: Tone | null
  /** The language of title and lead, when it is not the page's. */
  lang?: string
  /** A drawing beside the headline, which runs off the right edge. */
  art?: ReactNode
  /** Set over a roster, so that the lead hangs from the column of the names. */
  roster?: boolean
  /** Further lines under the lead. */
  children?: ReactNode
}

/** The headline hangs from the first column, its lead from the fourth. */
export const PageHead = ({ title, kicker, lead, tone, lang, art, roster, children }: Props) => (
  <div className={classes('page head', Boolean(art) && 'with-art', toneClass(tone))}>
    {Boolean(art) && <div className="head-art">{art}</div>}
    {kicker}
    <h1 className="t-h1" lang={lang}>
      <RunningText text={title} />
    </h1>
    {(lead || children) && (
      <div className={classes('cols', roster && 'roster-cols')}>
        <div className="content">
          {lead && (
            <p className="lead t-lead" lang={lang}>
              <RunningText text={lead} />
            </p>
          )}
          {children}
        </div>
      </div>
    )}
  </div>
)
