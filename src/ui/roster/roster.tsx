export type RosterSeat = {
  key: string
  /** The organisation or body in the margin. */
  body: string
  bodyNote?: string | null
  href?: string
  lang?: string
  people: { key: string; name: string; institution?: string | null; detail?: string | null }[]
}

/** A calm roster: the organisation in the margin, names large, institution small. */
export const Roster = ({ seats }: { seats: RosterSeat[] }) => (
  <ul className="roster">
    {seats.map((seat) => (
      <RosterRow key={seat.key} seat={seat} />
    ))}
  </ul>
)

export const RosterRow = ({ seat }: { seat: RosterSeat }) => (
  <li className="rule ring cols roster-cols">
    <div className="margin">
      <h2 className="body-name" lang={seat.lang}>
        {seat.href ? (
          <a className="text-ink no-underline hover:underline" href={seat.href}>
            {seat.body}
          </a>
        ) : (
          seat.body
        )}
        {seat.bodyNote && <small>{seat.bodyNote}</small>}
      </h2>
    </div>
    <ul className="content people">
      {seat.people.map(({ key, name, institution, detail }) => (
        <li key={key}>
          {name}
          {institution && <small lang={seat.lang}>({institution})</small>}
          {detail && <small>{detail}</small>}
        </li>
      ))}
    </ul>
  </li>
)
