import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import { RunningText } from '@/ui/text/running-text'

export const FactBox = ({ title, paragraphs }: { title: string; paragraphs: string[] }) => (
  <section className="fact-box">
    <h3>{title}</h3>
    {paragraphs.map((text) => (
      <p key={text}>
        <RunningText text={text} />
      </p>
    ))}
  </section>
)

type TableProps = {
  caption: string
  /** For visitors who hear it, where a heading already says it to those who see it. */
  captionHidden?: boolean
  head: string[]
  rows: ReactNode[][]
  /** For names and words that explain themselves: on small screens a row's cells stand below each other. */
  stacked?: boolean
}

/** A real table; unless stacked it scrolls by itself on small screens, so that the keyboard must reach it. Its caption does not. */
export const DataTable = ({ caption, captionHidden, head, rows, stacked }: TableProps) => {
  const kinds = head.map((_, column) => (isNumbers(rows, column) ? 'number' : undefined))
  return (
    <figure className="table-figure">
      <figcaption className={captionHidden ? 'sr-only' : 'table-name'}>{caption}</figcaption>
      <section className="table-wrap" aria-label={caption} tabIndex={stacked ? undefined : 0}>
        <table className={classes('data', stacked && 'stacked')} aria-label={caption}>
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={cell} scope="col" className={kinds[column]}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest], row) => (
              <tr key={`row ${row}`}>
                <th scope="row">{first}</th>
                {rest.map((cell, index) => (
                  <td key={head[index + 1]} className={kinds[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}

/** Figures are compared from their last digit: a column of nothing else stands to the right. The first names its rows. */
const isNumbers = (rows: ReactNode[][], column: number): boolean => {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== '' && cell !== '–')
  return (
    column > 0 &&
    cells.length > 0 &&
    cells.every((cell) => typeof cell === 'string' && /^[-−+]?\d[\d\s.,]*(?:\s?%)?$/.test(cell))
  )
}

export const CallToAction = ({
  text,
  label,
  href,
}: {
  text: string
  label: string
  href: string
}) => (
  <div className="action">
    <p>{text}</p>
    <a className="button" href={href}>
      {label}
    </a>
  </div>
)

type DownloadProps = {
  title: string
  href: string
  description?: string | null
  /** Type, size, and the language of the file when it is not the page's. */
  detail: string
  /** The language of title and description, when it is not the page's. */
  lang?: string
  hrefLang?: string
}

/** A file to take along: its name, and its type and size before one asks for it. */
export const Download = ({ title, href, description, detail, lang, hrefLang }: DownloadProps) => (
  <div className="download">
    <a href={href} lang={lang} hrefLang={hrefLang}>
      {title}
    </a>{' '}
    <span className="quiet t-small">{detail}</span>
    {description && (
      <p className="t-small" lang={lang}>
        {description}
      </p>
    )}
  </div>
)
