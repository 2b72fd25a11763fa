'use client'
// A copy in the browser, as of the form itself (src/admin/kept-text).
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { useDocumentKey } from '@/admin/document/save'
import { forget, keep, keptUnder } from '@/admin/kept-text/store'
import type { User } from '@/payload-types'

/** What is typed as a comment and not sent, for the account that typed it; `what` tells apart several at one document. */
export function useTypedComment(what: string, before = '') {
  const { user } = useAuth<User>()
  const key = `kept-text:${user?.id}:comments:${useDocumentKey()}:${what}`
  const [kept] = useState(() => keptUnder({ start: key, own: key })[0]?.text.values['text'])
  const [text, setText] = useState(typeof kept === 'string' ? kept : before)
  return {
    text,
    wasKept: kept !== undefined,
    type: (typed: string) => {
      setText(typed)
      if (typed.trim() && typed !== before)
        keep(key, { at: new Date().toISOString(), title: '', values: { text: typed } })
      else forget(key)
    },
    clear: () => {
      setText(before)
      forget(key)
    },
  }
}
