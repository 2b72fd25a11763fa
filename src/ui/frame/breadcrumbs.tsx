type Props = {
  /** Names it for those who do not see it. */
  label: string
  /** From the front page to this one, which comes last. */
  way: readonly { label: string; href: string }[]
}

/** Where in the site a page is, and the way up. Its own name is for those who hear it: for the others its headline follows. */
export const Breadcrumbs = ({ label, way }: Props) => (
  <nav className="page breadcrumbs t-small" aria-label={label}>
    <ol>
      {way.map(({ label: name, href }, at) => (
        <li key={href}>
          {at < way.length - 1 ? (
            <a href={href}>{name}</a>
          ) : (
            <span className="sr-only" aria-current="page">
              {name}
            </span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
