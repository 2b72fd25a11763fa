'use client'
// Kept beside the document and saved by itself, whatever becomes of the form.
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { DayInput, typedDay } from '@/cms/fields/dates/date-input'
import type { ToldReview } from '@/cms/reviews/endpoints'
import { rhythms, usualRhythm } from '@/cms/reviews/types'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { storedDay } from '@/lib/days'
import { showDay } from '@/lib/shown-date'
import './review-field.css'

type Answer = { review: ToldReview }

/** When the document is to be looked over, how often, and that it was. */
export function ReviewField() {
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  const { t, language } = useWords()
  const rhythmId = useId()
  const [kept, setKept] = useState<ToldReview | undefined>()
  const [typed, setTyped] = useState<string | null>(null)
  const [months, setMonths] = useState<number>(usualRhythm)
  const [said, setSaid] = useState('')
  const path = `/${collectionSlug}/${id}/review`
  const isAsked = Boolean(id) && hasSavePermission === true

  const take = useCallback((review: ToldReview) => {
    setKept(review)
    setTyped(review ? storedDay(review.due) : null)
    setMonths(review?.months ?? usualRhythm)
  }, [])
  useEffect(() => {
    let left = false
    if (isAsked)
      void sendRequest<Answer>('GET', path, { language }).then(({ ok, body }) => {
        if (ok && !left) take(body.review ?? null)
      })
    return () => {
      left = true
    }
  }, [isAsked, path, language, take])
  if (!isAsked || kept === undefined) return null

  const send = async (body: object, done: string) => {
    const answer = await sendRequest<Answer>('POST', path, { language, body })
    if (answer.ok) take(answer.body.review ?? null)
    setSaid(answer.ok ? done : answer.message || t('planning.noAnswer'))
  }
  const due = typed ? typedDay(typed) : null
  const isChanged = due !== (kept?.due ?? null) || (due !== null && months !== kept?.months)
  return (
    <div className="review-field">
      <DayInput
        label={t('reviews.due')}
        description={t('reviews.help')}
        language={language}
        value={typed}
        onChange={setTyped}
      />
      <label htmlFor={rhythmId}>{t('reviews.rhythm')}</label>
      <select
        id={rhythmId}
        value={months}
        onChange={({ target }) => setMonths(Number(target.value))}
      >
        {rhythms.map((each) => (
          <option key={each} value={each}>
            {t('reviews.every', { months: each })}
          </option>
        ))}
      </select>
      <div className="review-field__buttons">
        <button
          type="button"
          disabled={!isChanged || (due === null && Boolean(typed))}
          onClick={() => void send({ due, months }, t('reviews.kept'))}
        >
          {t('reviews.keep')}
        </button>
        <button type="button" onClick={() => void send({ reviewed: true }, t('reviews.done'))}>
          {t('reviews.reviewed')}
        </button>
      </div>
      {kept?.reviewedOn && (
        <p>
          {t(kept.reviewedBy ? 'reviews.lastBy' : 'reviews.last', {
            day: showDay(kept.reviewedOn, language),
            name: kept.reviewedBy ?? '',
          })}
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  )
}
