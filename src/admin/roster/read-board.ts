import type { PayloadRequest } from 'payload'
import { whyBothClosed } from '@/cms/language-limit/kind'
import { readPublicBoard, type PublicBoard } from '@/features/roster/queries/board'
import type { Locale } from '@/i18n/locales'
import { dayOf, todayInOslo, type Day } from '@/lib/days'
import { idOf } from '@/lib/ids'
import type { Group } from '@/payload-types'

export type Choice = { id: number; name: string }
export type LastConfirmed = { on: Day; source: string | null; by: string | null }

/** Why an appointment is not on the roster, or is about to look otherwise. */
export type Unseen = Choice & { why: 'draft' | 'person' | 'changed' }

/** Everything the roster board shows of a group. */
export type Board = PublicBoard & {
  group: Choice & { kind: Group['kind']; confirmed: LastConfirmed | null }
  groups: Choice[]
  organisations: Choice[]
  /** By appointment that has one: what stands in parentheses below the name. */
  institutions: Record<number, Record<Locale, string>>
  /** Appointments with something that visitors do not see. */
  unseen: Unseen[]
  /** People with a seat today or later and without a consent that holds. */
  withoutConsent: (Choice & { ended: boolean })[]
  today: Day
  /** Why whoever looks may change none of it, in a sentence; `null` for those who may. */
  closed: string | null
}

/** The group asked for, or the coordination group; `null` when there is no such group. */
export async function readBoard(
  req: PayloadRequest,
  locale: Locale,
  asked: unknown,
): Promise<Board | null> {
  const options = { locale, depth: 0, pagination: false, overrideAccess: false, req } as const
  const { docs: groups } = await req.payload.find({
    ...options,
    collection: 'groups',
    fallbackLocale: locale === 'en' ? 'nb' : 'en',
    sort: 'id',
  })
  const wanted = typeof asked === 'string' ? Number(asked) : null
  const group = groups.find(({ id, kind }) =>
    wanted === null ? kind === 'coordination' : id === wanted,
  )
  if (!group) return null
  const seen = await readPublicBoard(req.payload, locale, group.id)
  const { docs: appointments } = await req.payload.find({
    ...options,
    collection: 'appointments',
    locale: 'nb',
    draft: true,
    where: { group: { equals: group.id } },
    sort: '_order',
  })
  const { docs: inEnglish } = await req.payload.find({
    ...options,
    collection: 'appointments',
    locale: 'en',
    fallbackLocale: false,
    where: { group: { equals: group.id } },
    select: { institution: true },
  })
  const english = new Map(inEnglish.map(({ id, institution }) => [id, institution]))
  const { docs: organisations } = await req.payload.find({
    ...options,
    collection: 'organisations',
    fallbackLocale: locale === 'en' ? 'nb' : 'en',
    sort: 'name',
    select: { name: true },
  })
  const today = todayInOslo()
  const sitting = appointments.flatMap(({ person, to }) =>
    to && dayOf(new Date(to)) < today ? [] : (idOf(person) ?? []),
  )
  const { docs: people } = await req.payload.find({
    ...options,
    collection: 'people',
    where: { id: { in: [...new Set(sitting)] } },
    sort: 'name',
    select: { name: true, consent: true },
  })
  const shown = new Set(seen.seats.map(({ id }) => id))
  return {
    ...seen,
    group: { id: group.id, name: group.name, kind: group.kind, confirmed: confirmationOf(group) },
    groups: groups.map(toChoice),
    organisations: organisations.map(toChoice),
    institutions: Object.fromEntries(
      appointments.flatMap(({ id, institution }) => {
        const words = { nb: institution ?? '', en: english.get(id) ?? '' }
        return words.nb || words.en ? [[id, words]] : []
      }),
    ),
    unseen: appointments.flatMap(({ id, label, _status }) => {
      const isDraft = _status === 'draft'
      const why = shown.has(id) ? isDraft && 'changed' : isDraft ? 'draft' : 'person'
      return why ? [{ id, name: label ?? '', why }] : []
    }),
    withoutConsent: people.flatMap(({ id, name, consent }) => {
      const ended = Boolean(consent?.until && dayOf(new Date(consent.until)) < today)
      return consent?.given && !ended && !consent.withdrawn ? [] : [{ id, name, ended }]
    }),
    today,
    closed: whyBothClosed(req),
  }
}

const toChoice = ({ id, name }: { id: number; name: string }): Choice => ({ id, name })

const confirmationOf = ({ confirmed }: Group): LastConfirmed | null =>
  confirmed?.on
    ? {
        on: dayOf(new Date(confirmed.on)),
        source: confirmed.source ?? null,
        by: confirmed.by ?? null,
      }
    : null
