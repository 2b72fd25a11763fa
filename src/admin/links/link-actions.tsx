'use client'
// What is done about a link is a request that only the browser can make.
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'

type Props = { id: number; name: string; meant: boolean; mayCheck: boolean }

/** Has a link checked again, or leaves it as it is meant. */
export function LinkActions({ id, name, meant, mayCheck }: Props) {
  const { language, t } = useWords()
  const listens = useListens()
  const [said, setSaid] = useState('')
  const press = async (what: 'check' | 'leave' | 'tell') => {
    const path = `/broken-links/${id}`
    const { message, ok } = await sendRequest('POST', path, { language, body: { do: what } })
    if (!ok) setSaid(message || t('links.failed'))
    else if (what === 'check') setSaid(t('links.checking'))
    else window.location.reload()
  }
  const wishes = [...(mayCheck ? (['check'] as const) : []), meant ? 'tell' : 'leave'] as const
  return (
    <div className="links-actions">
      {wishes.map((what) => (
        <button
          key={what}
          type="button"
          disabled={!listens}
          aria-label={t('links.pressed', { action: t(`links.${what}`), link: name })}
          onClick={() => void press(what)}
        >
          {t(`links.${what}`)}
        </button>
      ))}
      <p role="status">{said}</p>
    </div>
  )
}
