import { DeepThreads } from '@/motif/deep-threads'

type Props = {
  before?: string | null
  figure: string
  after?: string | null
  text?: string | null
  source?: string | null
  link?: { href: string; label: string }
  /** The level of the heading the figure is. */
  as?: 'h2' | 'p'
}

/** One thing is huge: the Mission's aim, on deep blue, with its source. */
export const DeepFigure = ({ before, figure, after, text, source, link, as: Tag = 'p' }: Props) => (
  <div className="deep on-deep">
    <DeepThreads />
    <div className="page">
      <Tag>
        <span className="before">{before} </span>
        <span className="t-giant block">{figure} </span>
        {/* The figure alone says nothing to those who jump from heading to heading. */}
        <span className="sr-only">{after}</span>
      </Tag>
      <div className="cols">
        <p className="after" aria-hidden="true">
          {after}
        </p>
        <p className="note t-small">
          {text} {source} {link && <a href={link.href}>{link.label}</a>}
        </p>
      </div>
    </div>
  </div>
)
