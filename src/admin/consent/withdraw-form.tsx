'use client'
// A question of its own beside the document’s form.
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { TakenOff } from '@/cms/consent/endpoints'
import { UseLines } from '@/admin/in-use/use-lines'

type Props = { of: 'media' | 'people'; id: number }

/** Says what a withdrawal takes off, and does it by one press. */
export function WithdrawForm({ of, id }: Props) {
  const { t, language } = useWords()
  const [found, setFound] = useState<TakenOff | 'asking' | 'failed'>('asking')
  const [step, setStep] = useState<'asked' | 'busy' | 'done'>('asked')
  const [problem, setProblem] = useState<string | null>(null)
  const path = `/${of}/${id}/consent`
  useEffect(() => {
    let left = false
    void sendRequest<TakenOff>('GET', path, { language }).then(({ ok, body }) => {
      if (!left) setFound(ok ? (body as TakenOff) : 'failed')
    })
    return () => {
      left = true
    }
  }, [path, language])
  const withdraw = async () => {
    setStep('busy')
    const body = { withdraw: true }
    const { ok, message } = await sendRequest('POST', path, { language, body })
    setProblem(ok ? null : message || t('planning.noAnswer'))
    setStep(ok ? 'done' : 'asked')
  }
  if (found === 'asking') return <p role="status">{t('withdrawing.asking')}</p>
  if (found === 'failed') return <p role="alert">{t('withdrawing.unknown')}</p>
  if (step === 'done')
    return (
      <div className="withdraw-form">
        <p role="status">{t('withdrawing.done')}</p>
        {/* The form behind still shows what was. */}
        <Button margin={false} onClick={() => window.location.reload()} size="medium">
          {t('withdrawing.close')}
        </Button>
      </div>
    )
  const { pictures, uses } = found
  return (
    <div className="withdraw-form">
      <p>{t(of === 'people' ? 'withdrawing.person' : 'withdrawing.picture')}</p>
      {of === 'people' && (
        <div>
          <p>{t('withdrawing.pictures', { count: pictures.length })}</p>
          <UseLines lines={pictures} />
        </div>
      )}
      {pictures.length > 0 && (
        <div>
          <p>{t('withdrawing.uses', { count: uses.length })}</p>
          <UseLines lines={uses} />
        </div>
      )}
      {problem && (
        <p className="withdraw-form__problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        disabled={step === 'busy'}
        margin={false}
        onClick={() => void withdraw()}
        size="medium"
      >
        {t(step === 'busy' ? 'withdrawing.busy' : 'withdrawing.now')}
      </Button>
    </div>
  )
}
