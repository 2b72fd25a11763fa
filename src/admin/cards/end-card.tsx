'use client'
// Ends what readers see, by a press, while the form is open.
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { dayOf, todayInOslo } from '@/lib/days'

type Card = { _status?: string; until?: string | null; deletedAt?: string | null }

/** «Avslutt kortet»: ends a card that is public before its last day. */
export function EndCard() {
  const { hasSavePermission, id, savedDocumentData } = useDocumentInfo()
  const { language, t } = useWords()
  const [busy, setBusy] = useState(false)
  // What the form was loaded with; its type depends on the collection.
  const card: Card = { ...savedDocumentData }
  if (!id || !hasSavePermission || !isOpen(card)) return null

  const end = async () => {
    setBusy(true)
    const { message, ok } = await sendRequest('POST', `/cards/${id}/end`, { language })
    if (ok) window.location.reload()
    else {
      toast.error(message || t('failed'))
      setBusy(false)
    }
  }
  return (
    <Button buttonStyle="secondary" disabled={busy} onClick={end} size="medium">
      {t('endCard')}
    </Button>
  )
}

const isOpen = ({ _status, deletedAt, until }: Card): boolean =>
  _status === 'published' &&
  !deletedAt &&
  Boolean(until) &&
  dayOf(new Date(String(until))) >= todayInOslo()
