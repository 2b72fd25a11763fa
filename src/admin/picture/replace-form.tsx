'use client'
// What is chosen here is no part of the document.
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { UseLines } from '@/admin/in-use/use-lines'
import { useWords } from '@/admin/document/words'
import type { UsesAnswer } from '@/cms/in-use/endpoint'
import { fileSize, largestUpload } from '@/lib/file-size'
import { ChooseFile } from './choose-file'
import './replace-form.css'
import { sendFile } from './upload'

type Step = 'asking' | 'busy' | 'done' | 'doneDraft'

/** Says where the file is used, takes another, and says when readers see it. */
export function ReplaceForm({ id }: { id: number }) {
  const { t, language } = useWords()
  const [uses, setUses] = useState<Partial<UsesAnswer> | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [step, setStep] = useState<Step>('asking')
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let left = false
    void sendRequest<UsesAnswer>('GET', `/media/${id}/uses`, { language }).then(({ body }) => {
      if (!left) setUses(body)
    })
    return () => {
      left = true
    }
  }, [id, language])
  const replace = async () => {
    if (!file) return
    setStep('busy')
    const told = await sendFile(`/api/media/${id}/replace?locale=nb`, file, { language })
    setProblem(told.ok ? null : told.message || t('planning.noAnswer'))
    setStep(told.ok ? (told.body.public ? 'done' : 'doneDraft') : 'asking')
  }
  if (step === 'done' || step === 'doneDraft')
    return (
      <div className="replace-form">
        <p role="status">{t(`replacing.${step}`)}</p>
        {/* The form behind still shows the old one. */}
        <Button margin={false} onClick={() => window.location.reload()} size="medium">
          {t('replacing.close')}
        </Button>
      </div>
    )
  return (
    <div className="replace-form">
      <p>{t('replacing.how')}</p>
      {uses ? (
        <div role="status">
          <p>{t('replacing.uses', { count: uses.total ?? 0 })}</p>
          <UseLines lines={uses.lines ?? []} />
        </div>
      ) : (
        <p role="status">{t('usesAsking')}</p>
      )}
      <div className="replace-form__file">
        <ChooseFile
          documents
          onChoose={(chosen) => {
            const size = fileSize(chosen.size, language)
            const isTooLarge = chosen.size > largestUpload
            setProblem(isTooLarge ? t('picture.tooLarge', { size }) : null)
            setFile(isTooLarge ? null : chosen)
          }}
        >
          {t(file ? 'replacing.another' : 'replacing.choose')}
        </ChooseFile>
        {file && (
          <span>
            {file.name} ({fileSize(file.size, language)})
          </span>
        )}
      </div>
      {problem && (
        <p className="picture-field__problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        disabled={!file || !uses || step === 'busy'}
        margin={false}
        onClick={() => void replace()}
        size="medium"
      >
        {t(step === 'busy' ? 'replacing.busy' : 'replacing.now')}
      </Button>
    </div>
  )
}
