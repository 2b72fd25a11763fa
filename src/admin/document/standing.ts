'use client'
// Where a document stands is asked again after every save.
import { useDocumentInfo } from '@payloadcms/ui'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import { useAsked } from './asked'

const unsaved: DocumentStatus = {
  newest: null,
  nb: { public: false, path: null, changed: false, written: false, newer: [] },
  en: { public: false, path: null, changed: false, written: false, newer: [] },
}

/** Where the document in the form stands in each language, and a way to ask again. */
export function useStanding() {
  const { id } = useDocumentInfo()
  const { answer, refresh } = useAsked<DocumentStatus>('standing')
  const standing = answer || !id ? { ...unsaved, ...answer } : null
  return { standing, refresh }
}
