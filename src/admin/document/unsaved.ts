'use client'
// What is typed in a form is known to the form; the row above every page is not inside it.
import { useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'

const unsaved = new Set<string>()

/** Whether any form on the page has text that is not saved. */
export const hasUnsaved = (): boolean => unsaved.size > 0

/** Notes that the form of a document has text that is not saved, as long as it has. */
export function useNoteUnsaved(document: string): void {
  const modified = useFormModified()
  useEffect(() => {
    if (!modified) return
    unsaved.add(document)
    return () => void unsaved.delete(document)
  }, [document, modified])
}
