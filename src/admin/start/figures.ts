import { listDate } from '@/lib/dates'
import type { Piles, Speech } from './piles'
import { sizeOf, type Kind, type Pile } from './waiting'

export type Figure = { count: number; label: string; note: string }

/** Figures to see at a glance, each with a word on what it counts. */
export function figuresOf(piles: Piles, speech: Speech): Figure[] {
  const { t } = speech
  const { begun, missing } = piles
  const drafts = sizeOf(begun)
  const untranslated = sizeOf(missing)
  return [
    {
      count: drafts,
      label: t('drafts', { count: drafts }),
      note: listed(begun, speech) || t('noDrafts'),
    },
    {
      count: untranslated,
      label: t('untranslated', { count: untranslated }),
      note: listed(missing, speech) || t('noUntranslated'),
    },
    ...(piles.forEditors ? forEditors(piles.forEditors, speech) : [registration(piles, speech)]),
  ]
}

const listed = ({ counts }: Pick<Pile, 'counts'>, { t }: Speech): string =>
  counts.map(([kind, count]) => t(`kinds.${kind}`, { count })).join(', ')

function registration({ coming }: Piles, { t }: Speech): Figure {
  const count = coming.total
  const note = count > 0 ? t('kinds.events', { count }) : t('noUnregistered')
  return { count, label: t('unregistered'), note }
}

function forEditors({ planned, due }: NonNullable<Piles['forEditors']>, speech: Speech): Figure[] {
  const { locale, t } = speech
  const counts = Object.entries(due).filter(([, count]) => count > 0) as [Kind, number][]
  const count = due.initiatives + due.people + due.media
  const next = planned.next && listDate(new Date(planned.next), locale)
  return [
    {
      count: planned.count,
      label: t('scheduled', { count: planned.count }),
      note: next ? t('nextScheduled', { when: next }) : t('noScheduled'),
    },
    {
      count,
      label: t('unchecked', { count }),
      note: listed({ counts }, speech) || t('noUnchecked'),
    },
  ]
}
