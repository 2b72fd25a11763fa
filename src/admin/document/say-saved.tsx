'use client'
// What a press did is said in the browser, which knows where the readers see it once it has asked.
import { toast, useDocumentInfo, useEditDepth, useLocale } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import { isLocale } from '@/i18n/locales'
import { sendRequest } from './send-request'
import { useWords } from './words'

/** Long enough to press the link in it, ms. */
const shownFor = 10_000
/** How long the form of a new document takes at most to come back with its number, ms. */
const followedWithin = 10_000

/** Where Payload keeps what it says once a new document has an address. */
const sayingOfPayload = 'payload-pending-success-toast'

/** A new document that was published and has no number here yet. */
let followed: { collection: string; at: number } | null = null

/** Says what a save did: that it is a draft, that it waits for approval, or that readers see it, and where. */
export function useSaySaved(): (status: 'draft' | 'published' | 'submitted') => void {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const depth = useEditDepth()
  const { t, language } = useWords()
  const sayPublished = async () => {
    const path = `/${collectionSlug}/${id}/standing?said=${Date.now()}`
    const { ok, body } = await sendRequest<DocumentStatus>('GET', path, { language })
    const here = ok ? body[isLocale(code) ? code : 'nb'] : undefined
    if (here && !here.public) return void toast.success(t('saved.planned'))
    const isMessage = collectionSlug === 'messages'
    const text = t(here ? (isMessage ? 'saved.message' : 'saved.published') : 'saved.done')
    const link = here?.path && (
      <a href={here.path} target="_blank" rel="noopener">
        {t('status.view')}
      </a>
    )
    toast.success(link ? [`${text} `, link] : text, { duration: shownFor })
  }
  const follow = useEffectEvent(() => {
    if (!followed || followed.collection !== collectionSlug) return
    const isRecent = Date.now() - followed.at < followedWithin
    followed = null
    if (isRecent) void sayPublished()
  })
  useEffect(() => {
    if (id) follow()
  }, [id])
  return (status) => {
    if (!id) sessionStorage.removeItem(sayingOfPayload)
    if (status === 'draft') toast.success(t('saved.draft'))
    else if (status === 'submitted') toast.success(t('approval.submitted'))
    else if (id) void sayPublished()
    // A drawer closes, and its form with it.
    else if (depth > 1) toast.success(t('saved.published'))
    else followed = { collection: String(collectionSlug), at: Date.now() }
  }
}
