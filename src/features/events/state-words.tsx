import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { TimeText } from '@/ui/text/time-text'
import type { When } from './times'
import { spokenBefore } from './when'

type Stated = When & {
  state: 'planned' | 'moved' | 'cancelled'
  reason?: string
  movedFrom?: string
}

/** That an event is moved, from when, or cancelled, and why, in a sentence; nothing of one that is as planned. */
export async function stateSentence(locale: Locale, event: Stated): Promise<ReactNode> {
  const t = await getTranslations({ locale, namespace: 'event' })
  const { movedFrom, reason, state } = event
  if (state === 'planned') return null
  if (state === 'cancelled') return reason ? t('cancelledBecause', { reason }) : t('isCancelled')
  if (!movedFrom) return reason ? t('movedBecause', { reason }) : t('isMoved')
  const { iso, text } = spokenBefore({ ...event, movedFrom }, locale)
  const words = { when: text, time: () => <TimeText iso={iso}>{text}</TimeText> }
  return reason ? t.rich('movedFromBecause', { ...words, reason }) : t.rich('isMovedFrom', words)
}

/** The same as a word in a list, with when it was to be. */
export async function stateTag(locale: Locale, event: Stated): Promise<ReactNode> {
  const t = await getTranslations({ locale, namespace: 'events.state' })
  const { movedFrom, state } = event
  if (state === 'planned') return null
  if (state === 'cancelled' || !movedFrom) return t(state)
  const { iso, text } = spokenBefore({ ...event, movedFrom }, locale)
  return t.rich('movedFrom', {
    when: text,
    time: () => <TimeText iso={iso}>{text}</TimeText>,
  })
}
