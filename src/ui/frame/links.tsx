import type { ReactNode } from 'react'

type LinkProps = { href: string; children: ReactNode }

/** Text, line, point. */
export const MoreLink = ({ href, children }: LinkProps) => (
  <a className="more" href={href}>
    {children}
  </a>
)
