import type { ReactNode } from 'react'

type Props = {
  authors: { name: string; title?: string | null; lang?: string }[]
  /** Published, updated, source, the other language: one line each. */
  children?: ReactNode
}

/** Who wrote it, in the margin; or whom to ask, below it. */
export const Byline = ({ authors, children }: Props) => (
  <div className="byline">
    {authors.map(({ name, title, lang }) => (
      <p key={name} lang={lang}>
        <b>{name}</b>
        {title}
      </p>
    ))}
    {children}
  </div>
)
