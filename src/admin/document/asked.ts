'use client'
// What is known about a document changes with every save, by its form or by a plan.
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from './ask'
import { useWords } from './words'

/** What the server says at `…/<document>/<what>`, asked again after every save and by `refresh`. */
export function useAsked<T extends object>(what: string) {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { language } = useWords()
  const [answer, setAnswer] = useState<Partial<T> | null>(null)
  const [round, setRound] = useState(0)
  const path = id && collectionSlug ? `/${collectionSlug}/${id}/${what}` : null
  const saved = String(data?.['basis'] ?? '')
  useEffect(() => {
    let left = false
    if (path)
      void ask<T>('GET', `${path}?after=${saved}.${round}`, { language }).then(({ ok, body }) => {
        if (ok && !left) setAnswer(body)
      })
    return () => {
      left = true
    }
  }, [path, saved, round, language])
  return { path, answer, refresh: () => setRound((before) => before + 1) }
}
