import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { accept, show, type DateKind } from './kind'

/** A day in a list. */
export const DayCell = (props: DefaultServerCellComponentProps) => (
  <DateCell kind="day" {...props} />
)

/** A moment in a list, in Oslo wherever the browser is. */
export const MomentCell = (props: DefaultServerCellComponentProps) => (
  <DateCell kind="moment" {...props} />
)

function DateCell({ kind, ...props }: DefaultServerCellComponentProps & { kind: DateKind }) {
  const { cellData, collectionSlug, i18n, link, linkURL, rowData } = props
  const accepted = cellData ? accept(kind, cellData) : null
  const text =
    accepted && 'value' in accepted
      ? show(kind, accepted.value, i18n.language === 'en' ? 'en' : 'nb')
      : String(cellData ?? '')
  if (!link) return <span>{text}</span>
  const href = linkURL ?? `/admin/collections/${collectionSlug}/${rowData['id']}`
  return (
    <Link href={href} prefetch={false}>
      {text || '–'}
    </Link>
  )
}
