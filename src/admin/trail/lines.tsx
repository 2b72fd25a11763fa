import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { stillThere, type ReadLine } from '@/cms/trail/read'
import { adminWords, languageOf } from '@/admin/words'
import { lineInWords } from './in-words'

type Props = { req: PayloadRequest; lines: readonly ReadLine[]; caption: string; whole?: boolean }

/** Who did what, the newest first; `whole` names the document of each. */
export async function TrailLines({ req, lines, caption, whole = false }: Props) {
  const t = adminWords(languageOf(req.i18n))
  const there = whole ? await stillThere(req, lines) : new Map<string, boolean>()
  const columns = ['when', 'who', 'what', ...(whole ? (['title'] as const) : [])] as const
  return (
    <table className="trail-lines">
      <caption className="trail-caption">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`trail.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { action, detail, language, type, when, who } = lineInWords(req, line)
          return (
            <tr key={line.id}>
              <td>
                <time dateTime={line.at}>{when}</time>
              </td>
              <td>{who}</td>
              <td>
                {action}
                {language && ` (${language})`}
                {detail && <small>{detail}</small>}
              </td>
              {whole && (
                <td>
                  <DocumentName line={line} href={hrefOf(line, there)} untitled={t('untitled')} />
                  <small>{type}</small>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function DocumentName({
  line: { document, title },
  href,
  untitled,
}: {
  line: ReadLine
  href: string | undefined
  untitled: string
}) {
  const name = title ?? (document === null ? '' : untitled)
  if (!name) return null
  return href ? (
    <Link href={href} prefetch={false}>
      {name}
    </Link>
  ) : (
    name
  )
}

/** The trail of a document that there still is leads to all that happened to it. */
function hrefOf(
  { collection, document }: ReadLine,
  there: ReadonlyMap<string, boolean>,
): string | undefined {
  const trashed = there.get(`${collection}/${document}`)
  if (trashed === undefined) return undefined
  return `/admin/collections/${collection}/${trashed ? 'trash/' : ''}${document}`
}
