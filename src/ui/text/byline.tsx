import type { ReactNode } from 'react'
import type { FigurePicture } from './figure'
import { Portrait } from './portrait'

type Props = {
  authors: { name: string; title?: string | null; lang?: string; portrait?: FigurePicture }[]
  /** Published, updated, source, the other language: one line each. */
  children?: ReactNode
}

/** Who wrote it, in the margin; or whom to ask, below it. */
export const Byline = ({ authors, children }: Props) => (
  <div className="byline">
    {authors.map(({ name, title, lang, portrait }) => (
      <div key={name} className={portrait && 'with-portrait'}>
        {portrait && <Portrait picture={portrait} />}
        <p lang={lang}>
          <b>{name}</b>
          {title}
        </p>
      </div>
    ))}
    {children}
  </div>
)
