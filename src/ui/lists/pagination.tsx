type Props = {
  label: string
  pages: number
  current: number
  /** The address of a page. */
  pageHref: (page: number) => string
  /** The words for the page before and the one after. */
  words: { before: string; after: string }
}

/** Numbered pages: the first, the last and those around the current one, and the way to the next. */
export const Pagination = ({ label, pages, current, pageHref, words }: Props) =>
  pages < 2 ? null : (
    <nav aria-label={label}>
      <ul className="pages">
        {current > 1 && (
          <li>
            <a className="step" href={pageHref(current - 1)} rel="prev">
              {words.before}
            </a>
          </li>
        )}
        {pageWindow(pages, current).map((page, at, all) => (
          <li key={page} className={page - (all[at - 1] ?? 0) > 1 ? 'after-gap' : undefined}>
            <a href={pageHref(page)} aria-current={page === current ? 'page' : undefined}>
              {page}
            </a>
          </li>
        ))}
        {current < pages && (
          <li>
            <a className="step" href={pageHref(current + 1)} rel="next">
              {words.after}
            </a>
          </li>
        )}
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

/** Filters as plain links; `named`: below what they narrow by. */
export const FilterLinks = ({
  label,
  links,
  named,
}: {
  label: string
  named?: boolean
  links: { label: string; href: string; current?: boolean }[]
}) => (
  <nav aria-label={label}>
    {named && (
      <p className="t-small quiet" aria-hidden="true">
        {label}
      </p>
    )}
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
