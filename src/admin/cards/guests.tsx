'use client'
// Knows whose form it stands in, and what is typed and pressed.
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { isEditor } from '@/cms/access/roles'
import type { User } from '@/payload-types'
import type { Guest } from '@/cms/users/invitations/guests'
import { RemoveGuest } from './remove-guest'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'

/** Beside an organisation, for editors: who writes its cards and nothing else, and an invitation to do so. */
export function Guests() {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { t } = useWords()
  if (!id || !isEditor({ user: user ?? null })) return null
  return (
    <section className="account-part" aria-label={t('guests.title')}>
      <h2>{t('guests.title')}</h2>
      <Invited />
    </section>
  )
}

function Invited() {
  const { path, refresh, response } = useDocumentQuery<{ guests: Guest[] }>('guests')
  const { language, t } = useWords()
  const [typed, setTyped] = useState({ name: '', email: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const invite = async () => {
    setBusy(true)
    const { message, ok } = await sendRequest('POST', String(path), { language, body: typed })
    setBusy(false)
    setProblem(ok ? null : message || t('planning.noAnswer'))
    if (!ok) return
    toast.success(message)
    setTyped({ name: '', email: '' })
    refresh()
  }
  return (
    <>
      <p>{t('guests.about')}</p>
      {(response?.guests ?? []).length > 0 && (
        <ul>
          {response?.guests?.map(({ accepted, id, name }) => (
            <li key={id}>
              {name} <small>{t(accepted ? 'guests.accepted' : 'guests.invited')}</small>
              <RemoveGuest name={name} path={`${path}/${id}`} onRemoved={refresh} />
            </li>
          ))}
        </ul>
      )}
      <Typed
        label={t('guests.name')}
        value={typed.name}
        onType={(name) => setTyped({ ...typed, name })}
      />
      <Typed
        label={t('guests.email')}
        type="email"
        value={typed.email}
        onType={(email) => setTyped({ ...typed, email })}
      />
      {problem && <p role="alert">{problem}</p>}
      <Button
        buttonStyle="secondary"
        disabled={busy || !typed.name.trim() || !typed.email.trim()}
        margin={false}
        onClick={() => void invite()}
        size="medium"
        type="button"
      >
        {t('guests.invite')}
      </Button>
    </>
  )
}

type TypedProps = {
  label: string
  value: string
  type?: 'email' | 'text'
  onType: (value: string) => void
}

/** No field of the form: what is typed here is not saved with the organisation. */
function Typed({ label, onType, type = 'text', value }: TypedProps) {
  const id = useId()
  return (
    <div className="account-part__typed">
      <label htmlFor={id}>{label}</label>
      <input id={id} onChange={({ target }) => onType(target.value)} type={type} value={value} />
    </div>
  )
}
