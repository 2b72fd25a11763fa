export type RosterSeat = {
  key: string
  /** The organisation or body in the margin. */
  body: string
  bodyNote?: string | null
  href?: string
  lang?: string
  people: RosterPerson[]
}
export type RosterPerson = {
  key: string
  name: string
  institution?: string | null
  detail?: string | null
  /** The language of institution and detail, when it is not the page's. */
  lang?: string
}

/** The level of the bodies' headings. */
type Level = { as?: 'h2' | 'h3' }

/** A calm roster: the organisation in the margin, names large, institution small. */
export const Roster = ({ seats, as }: { seats: RosterSeat[] } & Level) => (
  <ul className="roster">
    {seats.map((seat) => (
      <RosterRow key={seat.key} seat={seat} as={as} />
    ))}
  </ul>
)

export const RosterRow = ({ seat, as: Heading = 'h2' }: { seat: RosterSeat } & Level) => (
  <li className="rule hollow cols roster-cols">
    <div className="margin">
      <Heading className="body-name" lang={seat.lang}>
        {seat.href ? (
          <a className="body-link" href={seat.href}>
            {seat.body}
          </a>
        ) : (
          seat.body
        )}
        {seat.bodyNote && <small>{seat.bodyNote}</small>}
      </Heading>
    </div>
    <ul className="content people">
      {seat.people.map(({ key, name, institution, detail, lang }) => (
        <li key={key}>
          {name}
          {institution && <small lang={lang}>({institution})</small>}
          {detail && <small lang={lang}>{detail}</small>}
        </li>
      ))}
    </ul>
  </li>
)
