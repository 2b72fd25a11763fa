'use client'
// What is typed here is no part of the document.
import { Button, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ErasureReport } from '@/features/people/erasure/endpoints'

type Props = { id: number; name: string; onErased: (outcome: ErasureReport) => void }

/** The name, typed, and the button that cannot be taken back. */
export function EraseForm({ id, name, onErased }: Props) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const erase = async () => {
    setBusy(true)
    const body = { name: typed }
    const response = await sendRequest<ErasureReport>('POST', `/people/${id}/erase`, {
      language,
      body,
    })
    setBusy(false)
    if (response.ok) onErased(response.body as ErasureReport)
    else setProblem(response.message || t('planning.noAnswer'))
  }
  return (
    <div className="erase-drawer__form">
      <TextInput
        label={t('erasing.confirm', { name })}
        onChange={(event: { target: { value: string } }) => {
          setTyped(event.target.value)
          setProblem(null)
        }}
        path="erase-name"
        value={typed}
      />
      {problem && (
        <p className="erase-drawer__problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        buttonStyle="primary"
        disabled={busy}
        onClick={() => void erase()}
        size="medium"
        type="button"
      >
        {t(busy ? 'erasing.busy' : 'erasing.now')}
      </Button>
    </div>
  )
}
