'use client'
// Saying that something was looked over is a request that only the browser can make.
import { useState } from 'react'
import type { ToldReview } from '@/cms/reviews/endpoints'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'
import { showDay } from '@/lib/shown-date'

/** «Sett over i dag»: one press, and the date moves on. */
export function ReviewedButton({ path, name }: { path: string; name: string }) {
  const { language, t } = useWords()
  const listens = useListens()
  const [said, setSaid] = useState('')
  const [isDone, setIsDone] = useState(false)
  const press = async () => {
    const { body, message, ok } = await sendRequest<{ review: ToldReview }>('POST', path, {
      language,
      body: { reviewed: true },
    })
    setIsDone(ok)
    const next = body.review?.due
    setSaid(
      ok && next
        ? t('reviews.movedOn', { day: showDay(next, language) })
        : message || t('planning.noAnswer'),
    )
  }
  return (
    <>
      {!isDone && (
        <button
          type="button"
          disabled={!listens}
          aria-label={t('links.pressed', { action: t('reviews.reviewed'), link: name })}
          onClick={() => void press()}
        >
          {t('reviews.reviewed')}
        </button>
      )}
      <span role="status">{said}</span>
    </>
  )
}
