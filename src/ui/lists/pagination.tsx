type Props = { label: string; pages: { number: number; href: string; current: boolean }[] }

/** Numbered pages. */
export const Pagination = ({ label, pages }: Props) =>
  pages.length < 2 ? null : (
    <nav aria-label={label}>
      <ul className="pages">
        {pages.map(({ number, href, current }) => (
          <li key={number}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

/** Filters as plain links. */
export const FilterLinks = ({
  label,
  links,
}: {
  label: string
  links: { label: string; href: string; current?: boolean }[]
}) => (
  <nav aria-label={label}>
    <ul className="filters">
      {links.map(({ label: words, href, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
