import { SearchField } from './search-field'
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
  /** The word for putting the menu away. */
  closeLabel: string
  search: { action: string; label: string; submit: string; placeholder: string }
}

/** On paper, no bar, not sticky. Small screens get the same links behind a word; the search is behind one on all. */
export const SiteHeader = ({ homeHref, links, language, menuLabel, closeLabel, search }: Props) => (
  <header className="page header">
    <Wordmark href={homeHref} />
    <nav className="ways" aria-label={menuLabel}>
      <div className="nav">
        <Links links={links} />
      </div>
      <details className="menu find" name="header">
        <summary>{search.submit}</summary>
        <div className="find-field">
          <SearchField id="search-header" landmark {...search} />
        </div>
      </details>
      <p className="language">
        <Language language={language} />
      </p>
      <details className="menu all" name="header">
        <summary>
          <span className="when-closed">{menuLabel}</span>
          <span className="when-open">{closeLabel}</span>
        </summary>
        <Links links={links} language={language} />
      </details>
    </nav>
  </header>
)

const Language = ({ language: { href, label, lang, leadsTo } }: Pick<Props, 'language'>) => (
  <a href={href} lang={lang} hrefLang={leadsTo}>
    {label}
  </a>
)

const Links = ({ links, language }: Pick<Props, 'links'> & Partial<Pick<Props, 'language'>>) => (
  <ul>
    {links.map(({ label, href, current }) => (
      <li key={href}>
        <a href={href} aria-current={current}>
          {label}
        </a>
      </li>
    ))}
    {language && (
      <li className="language">
        <Language language={language} />
      </li>
    )}
  </ul>
)
