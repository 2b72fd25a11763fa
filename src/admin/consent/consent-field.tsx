'use client'
// Knows whose form it stands in, and whether whoever looks at it may change it.
import { Button, Drawer, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { dayOf } from '@/lib/days'
import { showDay } from '@/lib/shown-date'
import './consent.css'
import { WithdrawForm } from './withdraw-form'

/** Below the days of a consent: takes it back, or says that it was and lets it be given again. */
export function ConsentField() {
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  const { openModal, isModalOpen } = useModal()
  const withdrawn = useFormFields(([fields]) => fields['consent.withdrawn']?.value)
  const { t } = useWords()
  const of = collectionSlug === 'people' ? 'people' : 'media'
  const slug = `withdraw-${of}-${id}`
  if (!id) return null
  const mayChange = hasSavePermission === true
  if (withdrawn)
    return <Withdrawn of={of} id={Number(id)} since={String(withdrawn)} mayChange={mayChange} />
  return mayChange ? (
    <div className="consent-field">
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small">
        {t('withdrawing.open')}
      </Button>
      <Drawer slug={slug} title={t('withdrawing.title')}>
        {isModalOpen(slug) && <WithdrawForm of={of} id={Number(id)} />}
      </Drawer>
    </div>
  ) : null
}

type Props = { of: 'media' | 'people'; id: number; since: string; mayChange: boolean }

function Withdrawn({ of, id, since, mayChange }: Props) {
  const { t, language } = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const day = showDay(dayOf(new Date(since)), language)
  const giveAgain = async () => {
    const body = { withdraw: false }
    const { ok, message } = await sendRequest('POST', `/${of}/${id}/consent`, { language, body })
    if (ok) window.location.reload()
    else setProblem(message || t('planning.noAnswer'))
  }
  return (
    <div className="consent-field consent-field--withdrawn">
      <p>{t(of === 'people' ? 'withdrawing.withdrawnPerson' : 'withdrawing.withdrawn', { day })}</p>
      {mayChange && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void giveAgain()}
          size="small"
        >
          {t('withdrawing.again')}
        </Button>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
