'use client'

import { useState } from 'react'

type Props = { api: string; words: string; failed: string }

/** Calls a plan off, which only a request from the browser can. */
export function CallOff({ api, failed, words }: Props) {
  const [refused, setRefused] = useState(false)
  const callOff = async () => {
    const answer = await fetch(api, { method: 'DELETE', credentials: 'include' }).catch(() => null)
    if (answer?.ok || answer?.status === 404) window.location.reload()
    else setRefused(true)
  }
  return (
    <>
      <button type="button" className="start-button" onClick={() => void callOff()}>
        {words}
      </button>
      {refused && <p role="alert">{failed}</p>}
    </>
  )
}
