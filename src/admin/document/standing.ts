'use client'
// Where a document stands is asked again after every save.
import { useDocumentInfo } from '@payloadcms/ui'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import { useDocumentQuery } from './document-query'

const unsaved: DocumentStatus = {
  newest: null,
  nb: { public: false, path: null, changed: false, written: false, newer: [] },
  en: { public: false, path: null, changed: false, written: false, newer: [] },
}

/** Where the document in the form stands in each language, and a way to ask again. */
export function useStanding() {
  const { id } = useDocumentInfo()
  const { response, refresh } = useDocumentQuery<DocumentStatus>('standing')
  const standing = response || !id ? { ...unsaved, ...response } : null
  return { standing, refresh }
}
