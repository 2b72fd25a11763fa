'use client'
// Sends an answer while the form is open, and shows what it then says.
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'

type Inquiry = { contactAnswer?: 'no' | 'yes' | null }

/** In an inquiry about a card: whoever's card it is consents to contact, or does not. */
export function AnswerContact() {
  const { hasSavePermission, id, savedDocumentData } = useDocumentInfo()
  const { language, t } = useWords()
  const [busy, setBusy] = useState(false)
  // What the form was loaded with; its type depends on the collection.
  const { contactAnswer }: Inquiry = { ...savedDocumentData }
  if (!id) return null

  const send = async (answer: 'no' | 'yes') => {
    setBusy(true)
    const { message, ok } = await sendRequest('POST', `/inquiries/${id}/contact`, {
      language,
      body: { answer },
    })
    if (ok) window.location.reload()
    else {
      toast.error(message || t('failed'))
      setBusy(false)
    }
  }
  return (
    <section className="account-part" aria-label={t('contactAnswer.title')}>
      <h2>{t('contactAnswer.title')}</h2>
      <p>{t(contactAnswer ? `contactAnswer.said.${contactAnswer}` : 'contactAnswer.about')}</p>
      {!contactAnswer && hasSavePermission && (
        <p className="account-part__buttons">
          <Button disabled={busy} margin={false} onClick={() => void send('yes')} size="medium">
            {t('contactAnswer.yes')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            onClick={() => void send('no')}
            size="medium"
          >
            {t('contactAnswer.no')}
          </Button>
        </p>
      )}
    </section>
  )
}
