'use client'
// Payload’s own cell reads the language of the panel where only the browser knows it.
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { property } from '@/lib/property'

/** The status of a document in a list, and below it what is planned. */
export function StatusCell(props: DefaultCellComponentProps) {
  const planned = property(props.rowData, 'planned')
  return (
    <>
      <DefaultCell {...props} />
      {typeof planned === 'string' && <small className="planned-in-list">{planned}</small>}
    </>
  )
}
