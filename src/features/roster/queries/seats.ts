import type { Where } from 'payload'
import { cache } from 'react'
import { otherLocale, type Locale } from '@/i18n/locales'
import type { TextIn } from '@/i18n/words'
import { dayOf, type Day } from '@/lib/days'
import { idOf } from '@/lib/ids'
import type { Appointment } from '@/payload-types'
import { gateway, type Brief, type Fact, type Gateway } from '@/data'
import en from '../../../../messages/en.json'
import nb from '../../../../messages/nb.json'
import type { Seat } from '@/features/roster/seats'

/** Every seat of the coordination group through time, in the editors' order. */
export const getSeats = cache(async (locale: Locale): Promise<Seat[]> =>
  listSeats(await gateway(), locale),
)

const nameRemoved: Record<Locale, string> = {
  nb: nb.group.nameRemoved,
  en: en.group.nameRemoved,
}

/**
 * Seats under the names they were held with, whatever has become of the records since. A seat whose
 * person or organisation was never published is not shown. Without a group those of the coordination group.
 */
export async function listSeats(content: Gateway, locale: Locale, group?: number): Promise<Seat[]> {
  const where: Where =
    group === undefined
      ? { 'group.kind': { equals: 'coordination' } }
      : { group: { equals: group } }
  const appointments = await content.list('appointments', locale, { where })
  return appointments.flatMap((appointment) => {
    const { shown, organisation } = appointment.doc
    const person = shown?.erased ? nameRemoved[locale] : shown?.person
    const body = organisationOf(shown, locale)
    const organisationId = idOf(organisation)
    if (!person || !body || organisationId === null) return []
    return [{ ...toSeat(appointment, body), organisationId, person }]
  })
}

/** In the visitor's language where the organisation has a name in it. */
function organisationOf(shown: Appointment['shown'], locale: Locale): TextIn | null {
  const names = { nb: shown?.organisationNb, en: shown?.organisationEn }
  const lang = names[locale] ? locale : otherLocale(locale)
  const text = names[lang]
  return text ? { text, lang } : null
}

function toSeat({ doc, lang }: Fact<Brief<'appointments'>>, organisation: TextIn) {
  const words = (text: string | null | undefined): TextIn | undefined =>
    text ? { text, lang } : undefined
  return {
    id: doc.id,
    body: words(doc.bodyName) ?? organisation,
    institution: words(doc.institution),
    role: words(doc.role),
    from: calendarDay(doc.from),
    ...(doc.to && { to: calendarDay(doc.to) }),
  }
}

const calendarDay = (stored: string): Day => dayOf(new Date(stored))
