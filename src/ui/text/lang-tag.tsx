/** The language of something that is not in the page's language, as a framed word in that language. */
export const LangTag = ({ lang, children }: { lang: string; children: string }) => (
  <span className="lang-tag" lang={lang}>
    {children}
  </span>
)
