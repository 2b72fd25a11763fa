'use client'
// Payload hands a cell the row in the browser only.
import type { DefaultCellComponentProps } from 'payload'
import { useWords } from '@/admin/document/words'
import type { ShortStanding } from '@/cms/short-addresses/standing'
import { property } from '@/lib/property'
import { showDay } from '@/lib/shown-date'
import './short-addresses.css'

/** In the list of short addresses: where readers are led, or why they are not. */
export function StandingCell({ rowData }: DefaultCellComponentProps) {
  const { t, language } = useWords()
  const standing = property(rowData, 'standing')
  if (!isTold(standing)) return null
  const { away, to, until, why } = standing
  if (why || !to)
    return (
      <span className="short-address--broken">
        {t(`shortAddresses.why.${why ?? 'nowhere'}`, {
          day: until ? showDay(until, language) : '',
        })}
      </span>
    )
  return (
    <span className="short-address__to">
      {to}
      {away && <small>{t('shortAddresses.leaves')}</small>}
    </span>
  )
}

const isTold = (standing: unknown): standing is ShortStanding =>
  typeof property(standing, 'path') === 'string'
