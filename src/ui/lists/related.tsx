import type { ReactNode } from 'react'

export type RelatedItem = {
  key: string
  kind: ReactNode
  title: ReactNode
  href?: string
  lang?: string
}

/** What a page hangs together with. */
export const Related = ({ items }: { items: RelatedItem[] }) => (
  <ul className="related">
    {items.map(({ key, kind, title, href, lang }) => (
      <li key={key}>
        <p className="t-small quiet">{kind}</p>
        <p className="t-h3" lang={lang}>
          {href ? <a href={href}>{title}</a> : title}
        </p>
      </li>
    ))}
  </ul>
)

/** An empty place that says why it is empty. */
export const EmptyState = ({ children }: { children: ReactNode }) => (
  <p className="empty">{children}</p>
)
