export type PersonItem = {
  key: string
  name: string
  detail?: string | null
  href?: string
  lang?: string
}

/** People with what they are, without portraits. */
export const PeopleList = ({ people }: { people: PersonItem[] }) => (
  <ul className="related">
    {people.map(({ key, name, detail, href, lang }) => (
      <li key={key} lang={lang}>
        <p className="t-h3">{href ? <a href={href}>{name}</a> : name}</p>
        {detail && <p className="t-small quiet">{detail}</p>}
      </li>
    ))}
  </ul>
)
