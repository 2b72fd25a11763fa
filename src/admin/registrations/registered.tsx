'use client'
// Follows the event of the form around it.
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import './registered.css'

type Counted = { totalDocs: number }

/** In the form of an event with registration here: how many have a place and how many wait, and the way to who they are. */
export function Registered() {
  const { id } = useDocumentInfo()
  const { t, language } = useWords()
  const [counts, setCounts] = useState<{ seats: number; waiting: number }>()
  useEffect(() => {
    if (!id) return undefined
    let left = false
    const count = async (place: string): Promise<number | undefined> => {
      const where = `where[event][equals]=${id}&where[place][equals]=${place}`
      const path = `/registrations/count?${where}`
      const { body, ok } = await sendRequest<Counted>('GET', path, { language })
      return ok ? body.totalDocs : undefined
    }
    void Promise.all([count('seat'), count('waiting')]).then(([seats, waiting]) => {
      if (!left && seats !== undefined && waiting !== undefined) setCounts({ seats, waiting })
    })
    return () => {
      left = true
    }
  }, [id, language])
  if (!id || !counts) return null
  const { seats, waiting } = counts
  return (
    <section className="field-type registered" aria-label={t('registered.title')}>
      <p>
        {t('registered.seats', { count: seats })}
        {waiting > 0 && ` ${t('registered.waiting', { count: waiting })}`}
      </p>
      {seats + waiting > 0 && (
        <p className="registered-ways">
          <a href={`/admin/collections/registrations?where[event][equals]=${id}`}>
            {t('registered.list')}
          </a>
          <a href={`/api/registrations/sheet?event=${id}`}>{t('registered.sheet')}</a>
        </p>
      )}
    </section>
  )
}
