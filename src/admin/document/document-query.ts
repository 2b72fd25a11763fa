'use client'
// What is known about a document changes with every save, by its form or by a plan.
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from './send-request'
import { useWords } from './words'

/** Everybody who asked about the document: whatever is done by one button, all of them say. */
const queries = new Set<() => void>()
const refresh = () => {
  for (const again of queries) again()
}

/** What the server says at `…/<document>/<what>`, asked again after every save and by `refresh` of anybody; `null` asks nothing. */
export function useDocumentQuery<T extends object>(what: string | null) {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { language } = useWords()
  const [response, setResponse] = useState<Partial<T> | null>(null)
  const [round, setRound] = useState(0)
  const path = what && id && collectionSlug ? `/${collectionSlug}/${id}/${what}` : null
  const saved = String(data?.['basis'] ?? data?.['updatedAt'] ?? '')
  useEffect(() => {
    let left = false
    if (path)
      void sendRequest<T>('GET', `${path}?after=${saved}.${round}`, { language }).then(
        ({ ok, body }) => {
          if (ok && !left) setResponse(body)
        },
      )
    return () => {
      left = true
    }
  }, [path, saved, round, language])
  useEffect(() => {
    const again = () => setRound((before) => before + 1)
    queries.add(again)
    return () => void queries.delete(again)
  }, [])
  return { path, response, refresh }
}
