import type { ReactNode } from 'react'
import { Wordmark } from '@/ui/logo/wordmark'
import { DeepThreads } from '@/motif/deep-threads'
import { RunningText } from '@/ui/text/running-text'

export type FooterColumn = { heading: string; links: { label: string; href: string }[] }
type Props = {
  homeHref: string
  text: string
  columns: FooterColumn[]
  /** Short sentences on the last line. */
  end: string[]
  /** Above the last line. */
  children?: ReactNode
}

export const SiteFooter = ({ children, homeHref, text, columns, end }: Props) => (
  <footer className="footer on-deep">
    <DeepThreads place="footer" />
    <div className="page">
      <div className="cols">
        <div>
          <Wordmark href={homeHref} onDeep />
          <p className="footer-text">
            <RunningText text={text} />
          </p>
        </div>
        {columns.map(({ heading, links }) => (
          <nav key={heading} aria-label={heading}>
            <p className="footer-heading">{heading}</p>
            <ul className="footer-links">
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      {children}
      <p className="footer-end t-small">
        {end.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </p>
    </div>
  </footer>
)
