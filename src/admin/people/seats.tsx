'use client'
// Follows the person of the form around it.
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { showDay } from '@/lib/shown-date'
import type { Appointment } from '@/payload-types'
import './seats.css'

const most = 20

/** Beside the form of a person: where they sit, sat and will sit, the newest first. */
export function Seats() {
  const { id } = useDocumentInfo()
  const { t, language } = useWords()
  const [seats, setSeats] = useState<Appointment[]>()
  useEffect(() => {
    if (!id) return undefined
    let left = false
    const where = `where[person][equals]=${id}&sort=-from&limit=${most}`
    const path = `/appointments?${where}&draft=true&depth=1&locale=${language}&fallback-locale=nb`
    void sendRequest<{ docs: Appointment[] }>('GET', path, { language }).then(({ body }) => {
      if (!left) setSeats(body.docs)
    })
    return () => {
      left = true
    }
  }, [id, language])
  if (!id || !seats) return null
  const inDays = ({ from, to }: Appointment) =>
    to
      ? t('seats.until', { from: shown(from), to: shown(to) })
      : t('seats.since', { from: shown(from) })
  // The first ten characters of a day, which is kept as its noon.
  const shown = (day: string) => showDay(day.slice(0, 10), language)
  return (
    <section className="field-type seats">
      <h3>{t('seats.title')}</h3>
      {seats.length === 0 && <p>{t('seats.none')}</p>}
      <ul>
        {seats.map((seat) => (
          <li key={seat.id}>
            <a href={`/admin/collections/appointments/${seat.id}`}>
              {t('seats.of', {
                group: nameOf(seat.group),
                organisation: nameOf(seat.organisation),
              })}
            </a>
            <span>{inDays(seat)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const nameOf = (named: Appointment['group'] | Appointment['organisation']): string =>
  typeof named === 'object' ? named.name : '–'
