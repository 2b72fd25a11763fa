'use client'
// Knows whose form it stands in, who looks at it, and what is pressed.
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useId, useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { Invitation } from '@/cms/users/invitations/state'
import { momentInWords } from '@/lib/shown-date'
import { WithoutPassword } from './without-password'

/** The invitation of an account: that it will be made, how far it has come, and what else lets somebody in. */
export function InvitationPart() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { t } = useWords()
  if (!user || Reflect.get(Object(user), 'role') !== 'admin' || user.id === id) return null
  return (
    <section className="account-part" aria-label={t('invitation.title')}>
      <h2>{t('invitation.title')}</h2>
      {id ? <Existing /> : <WithoutPassword />}
    </section>
  )
}

const waitingMs = 4000

function Existing() {
  const { response, path, refresh } = useDocumentQuery<Invitation>('invitation')
  const { t, language } = useWords()
  const [url, setUrl] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isOnItsWay = response?.state === 'waiting'
  useEffect(() => {
    if (!isOnItsWay) return
    const again = setInterval(() => refresh(), waitingMs)
    return () => clearInterval(again)
  }, [isOnItsWay, refresh])
  const send = async (by: 'mail' | 'link') => {
    const told = await sendRequest<{ url: string }>('POST', String(path), {
      language,
      body: { by },
    })
    setUrl(told.body.url ?? null)
    setProblem(told.ok ? null : told.message || t('planning.noAnswer'))
    if (told.ok) toast.success(told.message)
    refresh()
  }
  if (!response?.state) return <p>{t('invitation.asking')}</p>
  return (
    <>
      <State invitation={response as Invitation} />
      <div className="account-part__buttons">
        {response.state !== 'accepted' && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void send('mail')}
            size="medium"
            type="button"
          >
            {t(response.invitedAt ? 'invitation.again' : 'invitation.send')}
          </Button>
        )}
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void send('link')}
          size="medium"
          type="button"
        >
          {t('invitation.makeLink')}
        </Button>
      </div>
      {problem && <p role="alert">{problem}</p>}
      {url && <LinkToCopy url={url} />}
      <p className="account-part__note">{t('invitation.aboutLink')}</p>
    </>
  )
}

function State({ invitation }: { invitation: Invitation }) {
  const { t, language } = useWords()
  const { acceptedAt, invitedAt, mailServer, sentAt, state, until } = invitation
  const when = (moment: string | null) =>
    moment ? momentInWords(new Date(moment), language) : t('invitation.unknown')
  const moments = { invited: when(invitedAt), sent: when(sentAt), accepted: when(acceptedAt) }
  return (
    <>
      <p role="status">{t(`invitation.states.${state}`, { ...moments, until: when(until) })}</p>
      {!mailServer && state !== 'accepted' && (
        <p>
          {t('invitation.noMailServer')}{' '}
          <Link href="/admin/mailbox">{t('invitation.openMailbox')}</Link>
        </p>
      )}
    </>
  )
}

function LinkToCopy({ url }: { url: string }) {
  const { t } = useWords()
  const id = useId()
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    toast.success(t('sharing.copied'))
  }
  return (
    <div className="account-part__link">
      <label htmlFor={id}>{t('invitation.link')}</label>
      <input id={id} onFocus={({ target }) => target.select()} readOnly value={url} />
      <button type="button" onClick={() => void copy()}>
        {t('sharing.copy')}
      </button>
      <p>{t('sharing.once')}</p>
    </div>
  )
}
