'use client'
// Knows whose form it stands in, and what is pressed.
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ListedSession } from '@/cms/users/sessions/list'
import { momentInWords } from '@/lib/shown-date'

/** Where an account is signed in now: its owner, and administrators, end what should not be. */
export function SessionsPart() {
  const { id } = useDocumentInfo()
  const { t } = useWords()
  if (!id) return null
  return (
    <section className="account-part" aria-label={t('sessions.title')}>
      <h2>{t('sessions.title')}</h2>
      <Sessions />
    </section>
  )
}

function Sessions() {
  const { path, response, refresh } = useDocumentQuery<{ sessions: ListedSession[] }>('sessions')
  const { t, language } = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const sessions = response?.sessions
  const end = async (which: string) => {
    const told = await sendRequest('DELETE', `${path}${which}`, { language })
    setProblem(told.ok ? null : told.message || t('planning.noAnswer'))
    if (told.ok) toast.success(told.message)
    refresh()
  }
  if (!sessions) return <p>{t('invitation.asking')}</p>
  if (sessions.length === 0) return <p>{t('sessions.none')}</p>
  const isOwn = sessions.some(({ own }) => own)
  const others = sessions.filter(({ own }) => !own)
  return (
    <>
      <ul className="account-sessions">
        {sessions.map((session) => (
          <Session key={session.id} session={session} onEnd={() => void end(`/${session.id}`)} />
        ))}
      </ul>
      {problem && <p role="alert">{problem}</p>}
      {others.length > (isOwn ? 0 : 1) && (
        <div className="account-part__buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void end('')}
            size="medium"
            type="button"
          >
            {t(isOwn ? 'sessions.endOthers' : 'sessions.endAll')}
          </Button>
        </div>
      )}
    </>
  )
}

function Session({ session, onEnd }: { session: ListedSession; onEnd: () => void }) {
  const { t, language } = useWords()
  const { browser, lastUsed, own, since, system } = session
  const when = (moment: string) => momentInWords(new Date(moment), language)
  const device =
    browser && system
      ? t('sessions.device', { browser, system })
      : (browser ?? system ?? t('sessions.unknownDevice'))
  return (
    <li>
      <div>
        <p>
          <strong>{device}</strong>
          {own && <span> {t('sessions.thisOne')}</span>}
        </p>
        <p className="account-part__note">
          {since && t('sessions.since', { when: when(since) })}{' '}
          {t('sessions.lastUsed', { when: when(lastUsed) })}
        </p>
      </div>
      {!own && (
        <button type="button" onClick={onEnd} aria-label={t('sessions.endOf', { device })}>
          {t('sessions.end')}
        </button>
      )}
    </li>
  )
}
