import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'

type LinkProps = { href: string; lang?: string; children: ReactNode }

/** Text, line, point. */
export const MoreLink = ({ href, lang, children }: LinkProps) => (
  <a className="more" href={href} hrefLang={lang} lang={lang}>
    {children}
  </a>
)

export const ButtonLink = ({ href, outline, children }: LinkProps & { outline?: boolean }) => (
  <a className={classes('button', outline && 'outline')} href={href}>
    {children}
  </a>
)

/** Copies the page's address. Hidden until the page's own script can do it. */
export const CopyLink = ({ label, copied }: { label: string; copied: string }) => (
  <button className="more" type="button" hidden data-copy-link="" data-copied={copied}>
    {label}
  </button>
)
