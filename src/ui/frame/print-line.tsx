type Props = {
  /** "Meldinger ved utskriftstidspunkt", "Messages at time of print". */
  heading: string
  /** The address whose messages these are. */
  path: string
  /** The time of print until the page's own script has set the real one. */
  time: { iso: string; text: string }
  /** The messages shown on this page, until its own script has asked for those at the time of print. */
  messages: string[]
  /** The sentence that none was shown. */
  none: string
  /** Addresses and last change, one line each. */
  more: string[]
}

/** The last words of every printed page: when it was printed, and what messages it showed. */
export const PrintLine = ({ heading, path, time, messages, none, more }: Props) => (
  <aside className="page print-line" aria-label={heading}>
    <p>
      {heading}{' '}
      <time data-print-time dateTime={time.iso}>
        {time.text}
      </time>
    </p>
    <div data-print-messages={path} data-none={none}>
      {messages.length === 0 ? <p>{none}</p> : messages.map((text) => <p key={text}>{text}</p>)}
    </div>
    {more.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </aside>
)
