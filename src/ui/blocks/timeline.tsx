import { RunningText } from '@/ui/text/running-text'

export type TimelineItem = {
  key: string
  /** Left out where it is that of the item before. */
  when?: { text: string; iso?: string }
  title: string
  /** Where to read more. */
  href?: string
  text?: string | null
  source?: string | null
  lang?: string
}
export type TimelinePhase = {
  name?: string
  items: readonly TimelineItem[]
  /** Where all of it is known from. */
  source?: string | null
  lang?: string
}

/** Points on a line, phase by phase, in the order of time. */
export const Timeline = ({ phases }: { phases: readonly TimelinePhase[] }) =>
  phases.map(({ name, items, source, lang }) => (
    <section key={name ?? ''} className="phase">
      {name && <h3 lang={lang}>{name}</h3>}
      <ol className="timeline">
        {items.map((item) => (
          <Point key={item.key} item={item} under={name ? 'h4' : 'h3'} />
        ))}
      </ol>
      {source && <Source text={source} />}
    </section>
  ))

const Point = ({
  item: { when, title, href, text, source, lang },
  under: Heading,
}: {
  item: TimelineItem
  under: 'h3' | 'h4'
}) => (
  <li lang={lang}>
    {when && (
      <p className="when">{when.iso ? <time dateTime={when.iso}>{when.text}</time> : when.text}</p>
    )}
    <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
    {text && (
      <p>
        <RunningText text={text} />
      </p>
    )}
    {source && <Source text={source} />}
  </li>
)

const Source = ({ text }: { text: string }) => (
  <p className="quiet t-small">
    <RunningText text={text} />
  </p>
)
