'use client'
// Follows what becomes of the documents while the form is open.
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ToldBundle } from '@/cms/bundles/endpoints'
import { isMoment, MomentInput } from '@/cms/fields/dates/date-input'
import { dateAndTime } from '@/lib/dates'
import { BundleParts } from './bundle-parts'
import './bundles.css'

/** What readers get when a bundle goes out, and the buttons for it. */
export function BundleDesk() {
  const { id, hasSavePermission } = useDocumentInfo()
  const modified = useFormModified()
  const { t, language } = useWords()
  const { response, refresh } = useDocumentQuery<ToldBundle>('parts')
  const [at, setAt] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (!id || !response?.parts) return <p className="bundle-desk__note">{t('bundles.first')}</p>
  const { parts, plan } = response
  const isOpen = parts.some(({ open }) => open)
  const mayAct = hasSavePermission === true

  async function act(method: 'POST' | 'DELETE', what: string, said: string, body?: object) {
    if (modified) return void toast.info(t('bundles.saveFirst'))
    setBusy(true)
    const done = await sendRequest(method, `/bundles/${id}/${what}`, { language, body })
    setBusy(false)
    setProblem(done.ok ? null : done.message || t('bundles.noAnswer'))
    if (done.ok) toast.success(said)
    refresh()
  }
  const planAll = () => {
    setMissing(!isMoment(at))
    if (isMoment(at)) void act('POST', 'publish', t('bundles.planned'), { at })
  }
  const when = plan && dateAndTime(new Date(plan.at), language)
  return (
    <section className="bundle-desk" aria-labelledby="bundle-desk">
      <h2 id="bundle-desk">{t('bundles.title')}</h2>
      <BundleParts id={id} parts={parts} />
      {plan?.state === 'failed' && (
        <p className="plan-drawer__problem">
          {t('bundles.failed', { when: String(when), reason: plan.reason ?? '' })}
        </p>
      )}
      {plan?.state === 'waiting' && <p>{t('bundles.waiting', { when: String(when) })}</p>}
      {problem && (
        <p className="plan-drawer__problem" role="alert">
          {problem}
        </p>
      )}
      {mayAct && (
        <div className="bundle-desk__acts">
          <Button
            buttonStyle="primary"
            disabled={busy || !isOpen}
            margin={false}
            onClick={() => void act('POST', 'publish', t('bundles.published'))}
            size="medium"
            type="button"
          >
            {t('bundles.publish')}
          </Button>
          {plan && (
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => void act('DELETE', 'plan', t('bundles.calledOff'))}
              size="medium"
              type="button"
            >
              {t('bundles.callOff')}
            </Button>
          )}
        </div>
      )}
      {mayAct && !plan && isOpen && (
        <div className="bundle-desk__later">
          <MomentInput
            label={t('bundles.later')}
            description={t('planning.zone')}
            language={language}
            value={at}
            onChange={setAt}
            error={missing && !isMoment(at) ? t('planning.momentMissing') : undefined}
          />
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            onClick={planAll}
            size="medium"
            type="button"
          >
            {t('bundles.plan')}
          </Button>
        </div>
      )}
      <p className="bundle-desk__note">{t('bundles.note')}</p>
    </section>
  )
}
