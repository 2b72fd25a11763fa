'use client'
// Says of the row around it what visitors see of it.
import { useRowLabel } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import type { EntryStanding } from '@/features/featured/standing'
import { locales } from '@/i18n/locales'
import { dateAndTime } from '@/lib/dates'
import { useEntryStanding } from './use-standing'
import './featured.css'

/** The title of what is featured, and why it is not on a front page where it is not. */
export function EntryLabel() {
  const { rowNumber = 0 } = useRowLabel()
  const { t } = useWords()
  const standing = useEntryStanding(rowNumber)
  const sentence = useSentence(standing)
  return (
    <span className="featured-label">
      <span>
        {rowNumber + 1}. {standing?.title || t('featured.choose')}
      </span>
      {sentence && <span className="featured-standing">{sentence}</span>}
    </span>
  )
}

function useSentence(standing: EntryStanding | undefined): string {
  const { t, language } = useWords()
  if (!standing) return ''
  const { in: states, since } = standing
  const when = since ? dateAndTime(new Date(since), language) : ''
  if (states.nb === states.en) return t(`featured.both.${states.nb}`, { when })
  return locales
    .flatMap((locale) => {
      const state = states[locale]
      return state === 'missing' || state === 'crowded'
        ? [t(`featured.${state}`, { language: t(`languages.${locale}`) })]
        : []
    })
    .join(' ')
}
