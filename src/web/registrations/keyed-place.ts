import type { Locale } from '@/i18n/locales'
import { placeMail } from '@/i18n/place-mail'
import {
  eventInMail,
  forgetPlaceMails,
  holdPlaces,
  settlePlaces,
  takenPlaces,
  type AskIn,
  type EventInMail,
} from '@/lib/registration-places'
import { isFull } from '@/lib/registrations'
import { inOneTransaction, type RegistrationDatabase } from './database'

/** The first of those who wait gets what is free now. The event whose place it was; `null` when the key opens nothing. */
export const cancelPlace = (
  pool: RegistrationDatabase,
  { key, locale, serverUrl }: { key: string; locale: Locale; serverUrl: string },
): Promise<EventInMail | null> =>
  inOneTransaction(pool, async (ask: AskIn) => {
    const [place] = await ask<{ id: number; event: number }>(
      'select id, event_id as event from registrations where token = $1',
      [key],
    )
    if (!place) return null
    const { event, id } = place
    await holdPlaces(ask, event)
    const before = await takenPlaces(ask, event)
    await ask('delete from registrations where token = $1', [key])
    await forgetPlaceMails(ask, id)
    await settlePlaces(ask, event, before !== null && isFull(before), (who, about) =>
      placeMail('movedUp', who, about, serverUrl),
    )
    return eventInMail(ask, event, locale)
  })
