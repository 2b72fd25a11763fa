import { RunningText } from '@/ui/text/running-text'

export type TimelineItem = {
  key: string
  when: { text: string; iso?: string }
  phase?: string | null
  title: string
  text?: string | null
  source?: string | null
  lang?: string
}

/** Points on a line, in the order of time. */
export const Timeline = ({ items }: { items: TimelineItem[] }) => (
  <ol className="timeline">
    {items.map(({ key, when, phase, title, text, source, lang }) => (
      <li key={key} lang={lang}>
        <p className="when">
          {when.iso ? <time dateTime={when.iso}>{when.text}</time> : when.text}
          {phase && <span className="phase"> · {phase}</span>}
        </p>
        <h3>{title}</h3>
        {text && (
          <p>
            <RunningText text={text} />
          </p>
        )}
        {source && (
          <p className="quiet t-small">
            <RunningText text={source} />
          </p>
        )}
      </li>
    ))}
  </ol>
)
