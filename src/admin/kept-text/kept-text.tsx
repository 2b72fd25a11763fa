'use client'
// Watches the form around it, and keeps its text in the browser.
import { useAllFormFields, useAuth, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { useDocumentKey } from '@/admin/document/save'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { momentInWords } from '@/lib/shown-date'
import type { User } from '@/payload-types'
import { forget, keep, keptUnder, keysOfText } from './store'
import { useFillForm, useTypedStays } from './typed-stays'

/** How long nobody types before the text is kept, ms. */
const pause = 800
/** Typing is being there: the session is prolonged at most this often, ms. */
const prolongEvery = 5 * 60 * 1000

/**
 * A copy in the browser of what is typed and not saved, for the account that typed it; offered when the document is
 * opened again after a crash, an ended session, a closed window or a take-over.
 */
export function KeptText() {
  const { user } = useAuth()
  const keys = keysOfText(user, useDocumentKey())
  useTypedStays()
  useKeeping(keys.own)
  // Only ever rendered in the browser: below the row of buttons (document/below.tsx).
  return <Offer key={keys.own} keys={keys} />
}

type Session = NonNullable<Parameters<ReturnType<typeof useAuth<User>>['setUser']>[0]>

/** Payload’s own leaves the form when the session has ended; the next save says so beside it. */
async function prolong(): Promise<Session | null> {
  const { ok, body } = await sendRequest<Session>('POST', '/users/refresh-token', {
    language: 'nb',
  })
  return ok && body.user ? (body as Session) : null
}

function useKeeping(key: string): void {
  const { setUser } = useAuth<User>()
  const modified = useFormModified()
  const [fields] = useAllFormFields()
  const prolonged = useRef(0)
  useEffect(() => {
    if (!modified) return
    const timer = setTimeout(() => {
      const values = reduceFieldsToValues(fields, true)
      keep(key, { at: new Date().toISOString(), title: titleIn(values), values })
      if (Date.now() - prolonged.current < prolongEvery) return
      prolonged.current = Date.now()
      void prolong().then((session) => session && setUser(session))
    }, pause)
    return () => clearTimeout(timer)
  }, [fields, key, modified, setUser])
}

function Offer({ keys }: { keys: ReturnType<typeof keysOfText> }) {
  const modified = useFormModified()
  const fill = useFillForm()
  const { t, language } = useWords()
  const [offered, setOffered] = useState(() => keptUnder(keys)[0])
  if (!offered || modified) return null
  const { at, title, values } = offered.text
  const putAway = () => {
    forget(offered.key)
    setOffered(undefined)
  }
  const take = async () => {
    await fill(values)
    putAway()
  }
  return (
    <div className="kept-text" role="status">
      <p>{t('keptText.found', { when: momentInWords(new Date(at), language), title })}</p>
      <button type="button" onClick={() => void take()}>
        {t('keptText.take')}
      </button>
      <button type="button" onClick={putAway}>
        {t('keptText.drop')}
      </button>
    </div>
  )
}

const titleIn = ({ title, name, text }: Record<string, unknown>): string => {
  const own = [title, name, text].find((words) => typeof words === 'string' && words)
  return typeof own === 'string' ? own : ''
}
