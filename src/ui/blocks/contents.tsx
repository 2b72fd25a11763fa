/** What the page holds, as plain links. */
export const Contents = ({
  label,
  items,
}: {
  label: string
  items: { id: string; title: string }[]
}) => (
  <nav aria-label={label}>
    <p className="section-name">{label}</p>
    <ul className="on-this-page">
      {items.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
