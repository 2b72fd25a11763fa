type Props = { text: string; link: { href: string; label: string; lang: string } }

/** The honest word that a page has no version in the other language, and where that language begins. */
export const LanguageNote = ({ text, link }: Props) => (
  <p className="language-note t-small">
    {text}{' '}
    <a href={link.href} lang={link.lang} hrefLang={link.lang}>
      {link.label}
    </a>
  </p>
)
