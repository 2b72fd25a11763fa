import { Wordmark } from '@/ui/logo/wordmark'

export type NavLink = {
  label: string
  href: string
  /** Set on the page itself, and on the section a page belongs under. */
  current?: 'page' | 'true'
}
/** The word in the other language, leading to the same document or to that language's list. */
export type LanguageLink = {
  label: string
  href: string
  lang: string
  /** What is written there: nynorsk says so. */
  leadsTo: string
}

type Props = {
  homeHref: string
  links: NavLink[]
  language: LanguageLink
  menuLabel: string
}

/** On paper, no bar, not sticky. Small screens get the same links behind a word. */
export const SiteHeader = ({ homeHref, links, language, menuLabel }: Props) => (
  <header className="page header">
    <Wordmark href={homeHref} />
    <nav aria-label={menuLabel}>
      <div className="nav">
        <Links links={links} language={language} />
      </div>
      <details className="menu">
        <summary>{menuLabel}</summary>
        <Links links={links} language={language} />
      </details>
    </nav>
  </header>
)

const Links = ({ links, language }: Pick<Props, 'links' | 'language'>) => (
  <ul>
    {links.map(({ label, href, current }) => (
      <li key={href}>
        <a href={href} aria-current={current}>
          {label}
        </a>
      </li>
    ))}
    <li className="language">
      <a href={language.href} lang={language.lang} hrefLang={language.leadsTo}>
        {language.label}
      </a>
    </li>
  </ul>
)
