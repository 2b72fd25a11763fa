'use client'
// Asked again after every save.
import { useDocumentInfo } from '@payloadcms/ui'
import { useDocumentQuery } from '@/admin/document/document-query'
import { useWords } from '@/admin/document/words'
import type { ShortStanding } from '@/cms/short-addresses/standing'
import { showDay } from '@/lib/shown-date'
import './short-addresses.css'

/** Above the form of a short address: where readers are led by it as it is saved, or why they are not. */
export function StandingLine() {
  const { response } = useDocumentQuery<{ standing: ShortStanding }>('standing')
  const { t, language } = useWords()
  const { id } = useDocumentInfo()
  const { standing } = response ?? {}
  // What is wrong with the first field is said above it, and needs room.
  if (!id) return <p className="short-address">{t('shortAddresses.new')}</p>
  if (!standing) return null
  const { away, over, to, until, why } = standing
  const day = until ? showDay(until, language) : ''
  if (why || !to)
    return (
      <p className="short-address short-address--broken">
        {t(`shortAddresses.why.${why ?? 'nowhere'}`, { day })}
      </p>
    )
  return (
    <p className="short-address">
      {t(away ? 'shortAddresses.leadsAway' : 'shortAddresses.leads', { to })}
      {until && <> {t('shortAddresses.until', { day })}</>}
      {over.length > 0 && <> {t('shortAddresses.over', { paths: over.join(', ') })}</>}
    </p>
  )
}
