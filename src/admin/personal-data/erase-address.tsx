'use client'
// What cannot be taken back is asked for twice, and sent from here.
import { Button, TextInput } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ErasedData } from '@/cms/personal-data/erase'

type Props = { email: string; onErased: () => void }

/** Deletes all that came from an address, once it has been typed again. */
export function EraseAddress({ email, onErased }: Props) {
  const { t, language } = useWords()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const erase = async () => {
    setBusy(true)
    const answer = await sendRequest<ErasedData>('POST', '/personal-data/erase', {
      language,
      body: { address: email, confirm: typed },
    })
    setBusy(false)
    if (answer.ok) onErased()
    else setProblem(answer.message || t('planning.noAnswer'))
  }
  if (!isOpen)
    return (
      <Button buttonStyle="secondary" onClick={() => setIsOpen(true)} size="medium" type="button">
        {t('personalData.erase', { email })}
      </Button>
    )
  return (
    <div className="personal-data-erase">
      <TextInput
        label={t('personalData.confirm', { email })}
        onChange={(event: { target: { value: string } }) => {
          setTyped(event.target.value)
          setProblem('')
        }}
        path={`confirm-${id}`}
        value={typed}
      />
      {problem && (
        <p className="personal-data-problem" role="alert">
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
