'use client'
// Asks before it deletes.
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'

type Props = { name: string; path: string; onRemoved: () => void }

/** Takes the account of a guest away, once it was asked whether it should. */
export function RemoveGuest({ name, onRemoved, path }: Props) {
  const { language, t } = useWords()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    const { message, ok } = await sendRequest('DELETE', path, { language })
    setBusy(false)
    setAsking(false)
    if (!ok) return void toast.error(message || t('failed'))
    toast.success(message)
    onRemoved()
  }
  if (!asking)
    return (
      <Button
        aria-label={t('guests.remove', { name })}
        buttonStyle="subtle"
        margin={false}
        size="small"
        onClick={() => setAsking(true)}
        type="button"
      >
        {t('guests.confirm')}
      </Button>
    )
  return (
    <div role="group" aria-label={t('guests.remove', { name })}>
      <p>{t('guests.removing', { name })}</p>
      <p className="account-part__buttons">
        <Button
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={() => void remove()}
          size="small"
          type="button"
        >
          {t('guests.confirm')}
        </Button>
        <Button
          buttonStyle="subtle"
          disabled={busy}
          margin={false}
          onClick={() => setAsking(false)}
          size="small"
          type="button"
        >
          {t('guests.keep')}
        </Button>
      </p>
    </div>
  )
}
