'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { adminWords, languageOf } from '@/admin/words'

type Message = { _status?: string; from?: string; to?: string | null; deletedAt?: string | null }

/** «Avslutt meldingen»: takes a message that is being shown down now. */
export function EndMessage() {
  const { hasSavePermission, id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = adminWords(languageOf(i18n))
  const [busy, setBusy] = useState(false)
  // What the form was loaded with; its type depends on the collection.
  const message: Message = { ...savedDocumentData }
  if (!id || !hasSavePermission || !isRunning(message)) return null

  const end = async () => {
    setBusy(true)
    const response = await fetch(`/api/messages/${id}/end`, { method: 'POST' })
    const said: unknown = await response.json().catch(() => null)
    if (response.ok) window.location.reload()
    else {
      toast.error(sentenceOf(said) ?? t('failed'))
      setBusy(false)
    }
  }
  return (
    <Button buttonStyle="secondary" disabled={busy} onClick={end} size="medium">
      {t('endMessage')}
    </Button>
  )
}

function isRunning({ _status, from, to, deletedAt }: Message): boolean {
  const now = new Date()
  const begun = from !== undefined && new Date(from) <= now
  return _status === 'published' && !deletedAt && begun && (!to || new Date(to) > now)
}

function sentenceOf(said: unknown): string | null {
  const errors: unknown = said && typeof said === 'object' ? Reflect.get(said, 'errors') : null
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  const message: unknown = first && typeof first === 'object' ? Reflect.get(first, 'message') : null
  return typeof message === 'string' ? message : null
}
