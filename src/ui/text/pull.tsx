import { classes } from '@/ui/classes'
import { RunningText } from './running-text'

type Fact = { figure: string; text: string; source?: string | null }

/** A giant figure, what it says, and where it is from. A long one stands above, not in the margin. */
export const PullFact = ({ figure, text, source }: Fact) => (
  <div className={classes('pull-fact', figure.length > 4 && 'long')}>
    <span className="figure">{figure}</span>{' '}
    <p>
      <RunningText text={text} />
      {source && (
        <small>
          <RunningText text={source} />
        </small>
      )}
    </p>
  </div>
)

export const PullQuote = ({ text, source }: { text: string; source: string }) => (
  <blockquote className="pull-quote">
    <p>
      {text}
      <small>{source}</small>
    </p>
  </blockquote>
)
