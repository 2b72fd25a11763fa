export type PersonItem = { key: string; name: string; detail?: string | null; lang?: string }

/** People with what they are, without portraits. */
export const PeopleList = ({ people }: { people: PersonItem[] }) => (
  <ul className="related">
    {people.map(({ key, name, detail, lang }) => (
      <li key={key} lang={lang}>
        <p className="t-h3">{name}</p>
        {detail && <p className="t-small quiet">{detail}</p>}
      </li>
    ))}
  </ul>
)
