'use client'
// A question of its own beside the document’s form.
import { Drawer, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ErasureReport, Prospect } from '@/features/people/erasure/endpoints'
import { EraseForm } from './erase-form'
import { ErasedReport, ProspectReport } from './erase-reports'

type Props = { id: number; slug: string }

/** Says what an erasure comes to, asks for the name, and says afterwards what is left to do. */
export function EraseDrawer({ id, slug }: Props) {
  const { t } = useWords()
  const { closeModal, isModalOpen } = useModal()
  const [outcome, setOutcome] = useState<ErasureReport | null>(null)
  const isOpen = isModalOpen(slug)
  useEffect(() => {
    // The form behind belongs to nobody any more.
    if (outcome && !isOpen) window.location.assign('/admin/collections/people')
  }, [outcome, isOpen])
  return (
    <Drawer slug={slug} title={t('erasing.title')} className="erase-drawer">
      {!isOpen ? null : outcome ? (
        <ErasedReport outcome={outcome} onLeave={() => closeModal(slug)} />
      ) : (
        <Question id={id} onErased={setOutcome} />
      )}
    </Drawer>
  )
}

function Question({ id, onErased }: { id: number; onErased: (outcome: ErasureReport) => void }) {
  const { t, language } = useWords()
  const [prospect, setProspect] = useState<Prospect | 'asking' | 'failed'>('asking')
  useEffect(() => {
    let left = false
    void sendRequest<Prospect>('GET', `/people/${id}/erase`, { language }).then(({ ok, body }) => {
      if (!left) setProspect(ok ? (body as Prospect) : 'failed')
    })
    return () => {
      left = true
    }
  }, [id, language])
  if (prospect === 'asking') return <p role="status">{t('erasing.asking')}</p>
  if (prospect === 'failed') return <p role="alert">{t('erasing.unknown')}</p>
  return (
    <>
      <ProspectReport prospect={prospect} />
      <EraseForm id={id} name={prospect.name} onErased={onErased} />
    </>
  )
}
