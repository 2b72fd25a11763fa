/** What language something is in that is not in the page's: a framed word, in the page's language. */
export const LangTag = ({ children }: { children: string }) => (
  <span className="lang-tag">{children}</span>
)
