'use client'
// Others write comments while the form is open.
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ListedComment } from '@/cms/comments/stored'

type Answer = { comments: ListedComment[] }
/** Sends something; returns why it was refused, if it was. */
export type SendComment = (
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
) => Promise<string | null>

/** The comments on the document in the form, and what is done about them. Null until they are known, and for nobody else. */
export function useComments() {
  const { collectionSlug, id } = useDocumentInfo()
  const { t, language } = useWords()
  const [comments, setComments] = useState<ListedComment[] | null>(null)
  const path = id && collectionSlug ? `/${collectionSlug}/${id}/comments` : null
  useEffect(() => {
    if (!path) return
    let left = false
    const load = () =>
      void sendRequest<Answer>('GET', path, { language }).then(({ ok, body }) => {
        if (ok && !left) setComments(body.comments ?? null)
      })
    load()
    // Whoever comes back to the window sees what was said meanwhile.
    window.addEventListener('focus', load)
    return () => {
      left = true
      window.removeEventListener('focus', load)
    }
  }, [path, language])
  const send: SendComment = async (method, own, body) => {
    const told = await sendRequest<Answer>(method, `${path}${own}`, { language, body })
    if (!told.ok) return told.message || t('planning.noAnswer')
    setComments(told.body.comments ?? null)
    return null
  }
  return { comments: path ? comments : null, send }
}
