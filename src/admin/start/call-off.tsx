'use client'

import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'

type Props = { path: string; words: string; failed: string }

/** Calls a plan off, which only a request from the browser can. */
export function CallOff({ path, failed, words }: Props) {
  const { language } = useWords()
  const listens = useListens()
  const [refused, setRefused] = useState<string | null>(null)
  const callOff = async () => {
    const { message, ok, status } = await sendRequest('DELETE', path, { language })
    if (ok || status === 404) window.location.reload()
    else setRefused(message || failed)
  }
  return (
    <>
      <button
        type="button"
        className="start-button"
        disabled={!listens}
        onClick={() => void callOff()}
      >
        {words}
      </button>
      {refused && <p role="alert">{refused}</p>}
    </>
  )
}
