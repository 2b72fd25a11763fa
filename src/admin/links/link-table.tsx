import Link from 'next/link'
import type { AdminWords } from '@/admin/words'
import type { LinkLine } from './in-words'
import { LinkActions } from './link-actions'

const columns = ['document', 'link', 'why', 'since', 'act'] as const

type Props = { lines: readonly LinkLine[]; t: AdminWords; caption: string }

export function LinkTable({ lines, t, caption }: Props) {
  return (
    <table className="trail-lines">
      <caption className="trail-caption">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`links.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ document, id, isDue, leads, mayCheck, meant, since, why, words }) => (
          <tr key={id}>
            <td>
              <Link href={document.href} prefetch={false}>
                {document.title}
              </Link>
              <small>{document.type}</small>
            </td>
            <td>
              {words}
              <small>
                {leads.href === null ? (
                  leads.text
                ) : (
                  <a href={leads.href} rel="noreferrer">
                    {leads.text}
                  </a>
                )}
              </small>
            </td>
            <td>
              {why}
              {isDue && <small>{t('links.isDue')}</small>}
            </td>
            <td>
              <time dateTime={since.iso}>{since.text}</time>
            </td>
            <td>
              <LinkActions id={id} name={words} meant={meant} mayCheck={mayCheck} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
