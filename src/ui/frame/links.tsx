import type { ReactNode } from 'react'

type LinkProps = { href: string; lang?: string; children: ReactNode }

/** Text, line, point. */
export const MoreLink = ({ href, lang, children }: LinkProps) => (
  <a className="more" href={href} hrefLang={lang} lang={lang}>
    {children}
  </a>
)
