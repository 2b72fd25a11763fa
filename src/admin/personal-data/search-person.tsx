'use client'
// What is looked for stands in no address, and what is found in no page: both are asked for from here.
import { Button, TextInput } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'
import type { PersonalData } from '@/cms/personal-data/find'
import { FoundData } from './found-data'

/** Asks for a name or an address, and shows what is stored. */
export function SearchPerson() {
  const { t, language } = useWords()
  const listens = useListens()
  const [who, setWho] = useState('')
  const [found, setFound] = useState<PersonalData | null>(null)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const result = useRef<HTMLDivElement>(null)
  const search = async (asked: string) => {
    setBusy(true)
    setProblem('')
    const answer = await sendRequest<PersonalData>('POST', '/personal-data', {
      language,
      body: { who: asked },
    })
    setBusy(false)
    setFound(answer.ok ? (answer.body as PersonalData) : null)
    if (!answer.ok) setProblem(answer.message || t('planning.noAnswer'))
    else result.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void search(who)
  }
  return (
    <>
      <form className="personal-data-search" onSubmit={submit}>
        <TextInput
          label={t('personalData.who')}
          onChange={(event: { target: { value: string } }) => setWho(event.target.value)}
          path="who"
          value={who}
        />
        <Button buttonStyle="primary" disabled={busy || !listens} size="medium" type="submit">
          {t(busy ? 'personalData.searching' : 'personalData.search')}
        </Button>
        {problem && (
          <p className="personal-data-problem" role="alert">
            {problem}
          </p>
        )}
      </form>
      <div ref={result} tabIndex={-1} aria-live="polite">
        {found && <FoundData found={found} onErased={() => void search(found.asked)} />}
      </div>
    </>
  )
}
