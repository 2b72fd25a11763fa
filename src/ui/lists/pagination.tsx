type Props = {
  label: string
  pages: number
  current: number
  /** The address of a page. */
  pageHref: (page: number) => string
}

/** Numbered pages: the first, the last and those around the current one. */
export const Pagination = ({ label, pages, current, pageHref }: Props) =>
  pages < 2 ? null : (
    <nav aria-label={label}>
      <ul className="pages">
        {pageWindow(pages, current).map((page, at, all) => (
          <li key={page} className={page - (all[at - 1] ?? 0) > 1 ? 'after-gap' : undefined}>
            <a href={pageHref(page)} aria-current={page === current ? 'page' : undefined}>
              {page}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

/** Numbers in order; a gap of one page is filled, since its link is no longer than the gap. */
export function pageWindow(pages: number, current: number): number[] {
  const near = [1, pages]
  for (let page = current - 2; page <= current + 2; page += 1)
    if (page > 1 && page < pages) near.push(page)
  const ordered = [...new Set(near)].toSorted((a, b) => a - b)
  return ordered.flatMap((page, at) =>
    page - (ordered[at - 1] ?? 0) === 2 ? [page - 1, page] : [page],
  )
}

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
