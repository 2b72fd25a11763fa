'use client'
// Adds a row to the form around it, once.
import { useForm, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { isFeaturable } from '@/features/featured/entries'
import { newId } from '@/lib/ids'

/** Where «Fremhev på forsiden» of a document leads: its row is there already, to be given a place and a time. */
export function BeginWith() {
  const asked = useSearchParams().get('add')
  const { addFieldRow, getDataByPath } = useForm()
  const initializing = useFormInitializing()
  const done = useRef(false)
  useEffect(() => {
    const [collection, id] = asked?.split(':') ?? []
    if (done.current || initializing || !isFeaturable(collection) || !Number(id)) return
    done.current = true
    const value = { relationTo: collection, value: Number(id) }
    const rows: { document?: typeof value | null }[] = getDataByPath('entries') ?? []
    const isThere = rows.some(
      ({ document }) => document?.relationTo === collection && document.value === value.value,
    )
    if (!isThere)
      addFieldRow({
        path: 'entries',
        rowIndex: rows.length,
        schemaPath: 'featured.entries',
        subFieldState: {
          id: { value: newId(), initialValue: '', valid: true },
          document: { value, initialValue: value, valid: true },
        },
      })
    // Without the router, which would ask the server for the form anew.
    window.history.replaceState(null, '', window.location.pathname)
  }, [asked, initializing, addFieldRow, getDataByPath])
  return null
}
