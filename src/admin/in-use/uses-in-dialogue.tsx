'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { adminWords, languageOf } from '@/admin/words'

type Answer = { lines: { text: string; path: string | null }[]; total: number }
type Props = { dialogue: string; collection: string; ids: readonly (number | string)[] }

/** More documents than this are not asked about one by one before a dialogue. */
const askedAtMost = 20

/**
 * Says in one of Payload's own dialogues where the documents are used that it is about to throw away.
 * Payload has no place for it there, so it is put below the dialogue's own words.
 */
export function UsesInDialogue({ dialogue, collection, ids }: Props) {
  const { i18n } = useTranslation()
  const t = adminWords(languageOf(i18n))
  const [place, setPlace] = useState<Element | null>(null)
  const [found, setFound] = useState<Answer | 'asking' | 'failed'>('asking')
  const asked = ids.slice(0, askedAtMost).join(',')

  useEffect(() => {
    const find = () =>
      setPlace(
        document.getElementById(dialogue)?.querySelector('.confirmation-modal__content') ?? null,
      )
    find()
    const watching = new MutationObserver(find)
    watching.observe(document.body, { childList: true, subtree: true })
    return () => watching.disconnect()
  }, [dialogue])

  useEffect(() => {
    const stop = new AbortController()
    askUses(collection, asked.split(','), stop.signal).then(setFound, () => setFound('failed'))
    return () => stop.abort()
  }, [collection, asked])

  if (!place) return null
  return createPortal(<Uses found={found} words={t} />, place)
}

type Words = ReturnType<typeof adminWords>

function Uses({ found, words: t }: { found: Answer | 'asking' | 'failed'; words: Words }) {
  if (found === 'asking') return <p role="status">{t('usesAsking')}</p>
  if (found === 'failed') return <p role="status">{t('usesUnknown')}</p>
  if (found.total === 0) return <p role="status">{t('usesNone')}</p>
  return (
    <div className="uses" role="status">
      <p>{t('uses', { count: found.total })}</p>
      <ul>
        {found.lines.map(({ text, path }) => (
          <li key={text + path}>{path ? <a href={`/admin${path}`}>{text}</a> : text}</li>
        ))}
      </ul>
      <p>{t('usesThen')}</p>
    </div>
  )
}

async function askUses(
  collection: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Answer> {
  const responses = await Promise.all(
    ids.filter(Boolean).map(async (id): Promise<Answer> => {
      const response = await fetch(`/api/${collection}/${id}/uses`, { signal })
      if (!response.ok) throw new Error(String(response.status))
      return response.json()
    }),
  )
  // One page may use several of them.
  const lines = responses.flatMap((response) => response.lines)
  const places = [...new Map(lines.map((line) => [line.text + line.path, line])).values()]
  const total = responses.reduce((sum, response) => sum + response.total, 0)
  return { lines: places, total: total - lines.length + places.length }
}
