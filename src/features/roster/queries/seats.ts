import type { Where } from 'payload'
import { cache } from 'react'
import { otherLocale, type Locale } from '@/i18n/locales'
import type { TextIn } from '@/i18n/words'
import { dayOf, type Day } from '@/lib/days'
import { idOf } from '@/lib/ids'
import type { Appointment, Group } from '@/payload-types'
import { gateway, type Brief, type Fact, type Gateway } from '@/data'
import en from '../../../../messages/en.json'
import nb from '../../../../messages/nb.json'
import type { Seat } from '@/features/roster/seats'

/** Every seat of the coordination group, or of all working groups, through time in the editors' order. */
export const getSeats = cache(
  async (locale: Locale, of: Group['kind'] = 'coordination'): Promise<Seat[]> =>
    listSeats(await gateway(), locale, of),
)

const nameRemoved: Record<Locale, string> = {
  nb: nb.group.nameRemoved,
  en: en.group.nameRemoved,
}

/**
 * Seats under the names they were held with, whatever has become of the records since. A seat whose
 * person or organisation was never published is not shown. `of`: the id of a group, a kind of groups, or every group.
 */
export async function listSeats(
  content: Gateway,
  locale: Locale,
  of: number | Group['kind'] | 'every' = 'coordination',
): Promise<Seat[]> {
  const appointments = await content.list('appointments', locale, { where: heldIn(of) })
  return appointments.flatMap((appointment) => {
    const { shown, group, organisation, person: holder } = appointment.doc
    const person = shown?.erased ? nameRemoved[locale] : shown?.person
    const body = organisationOf(shown, locale)
    const organisationId = idOf(organisation)
    const groupId = idOf(group)
    if (!person || !body || organisationId === null || groupId === null) return []
    const erased = shown?.erased && ({ erased: true } as const)
    return [
      {
        ...toSeat(appointment, body),
        groupId,
        organisationId,
        personId: idOf(holder) ?? undefined,
        person,
        ...erased,
      },
    ]
  })
}

const heldIn = (of: number | string): Where => {
  if (of === 'every') return {}
  return typeof of === 'number' ? { group: { equals: of } } : { 'group.kind': { equals: of } }
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
