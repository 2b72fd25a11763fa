/** A moment as words, with the moment itself for machines. */
export const TimeText = ({ iso, children }: { iso: string; children: string }) => (
  <time dateTime={iso}>
    <WithClock text={children} />
  </time>
)

/** Words in which the time of day stands on one line: `kl. 10.00–12.00 CET`. */
export const WithClock = ({ text }: { text: string }) =>
  text.split(clock).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={part} className="one-line">
        {part}
      </span>
    ),
  )

const clock = /((?:[Kk]l\. )?\d\d[.:]\d\d(?:–\d\d[.:]\d\d)?(?: CES?T)?)/
