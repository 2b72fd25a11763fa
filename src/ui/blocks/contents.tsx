/** What the page holds, as plain links. */
export const Contents = ({
  label,
  items,
  lang,
}: {
  label: string
  items: { id: string; title: string }[]
  /** The language of what it links to, when it is not the page's. */
  lang?: string
}) => (
  <nav className="in-page" aria-label={label}>
    <p className="section-name">{label}</p>
    <ul className="on-this-page" lang={lang}>
      {items.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
