import { cache } from 'react'
import { gateway, type Brief, type Fact, type Gateway } from '@/data'
import { organisationsById, type NamedOrganisation } from '@/features/organisations/queries/named'
import type { GroupTerm, WorkingGroup } from '@/features/roster/groups'
import type { Seat } from '@/features/roster/seats'
import { otherLocale, type Locale } from '@/i18n/locales'
import { documentPath } from '@/i18n/document-path'
import { href } from '@/i18n/paths'
import { dayOf, type Day } from '@/lib/days'
import { idsOf } from '@/lib/ids'
import { confirmationOf, type Confirmation } from './confirmation'
import { listSeats } from './seats'

/** A working group with everything its page shows. */
export type WorkingGroupPage = WorkingGroup & {
  slug: string
  mandate: string
  organisations: NamedOrganisation[]
  /** Through all time, in the editors' order. */
  seats: Seat[]
  confirmation: Confirmation | null
  /** Its slug in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

const getGroups = cache(async (locale: Locale) => (await gateway()).list('groups', locale))

/** Every group there is, was and will be, in the order they were made. */
export const listGroups = async (content: Gateway, locale: Locale) =>
  (await content.list('groups', locale)).map(({ doc, lang }) => ({
    ...toGroup({ doc, lang }),
    kind: doc.kind,
    href: documentPath(lang, 'groups', doc),
  }))

/** The working groups there are, were and will be, in the order they were made. */
export const getWorkingGroups = async (locale: Locale): Promise<WorkingGroup[]> =>
  (await getGroups(locale)).filter(({ doc }) => doc.kind === 'working').map(toGroup)

/** When the roster of the coordination group was last confirmed. */
export async function getConfirmation(locale: Locale): Promise<Confirmation | null> {
  const first = (await getGroups(locale)).find(({ doc }) => doc.kind === 'coordination')
  return first ? confirmationOf(first, locale) : null
}

export const getWorkingGroup = cache(async (locale: Locale, slug: string) =>
  findWorkingGroup(await gateway(), locale, slug),
)

/** The working group published in this language under this slug, or `null`. */
export async function findWorkingGroup(
  content: Gateway,
  locale: Locale,
  slug: string,
): Promise<WorkingGroupPage | null> {
  const where = { kind: { equals: 'working' } }
  const found = await content.whole('groups', locale, { slug, where })
  if (!found) return null
  const { doc, other } = found
  const [seats, organisations] = await Promise.all([
    listSeats(content, locale, doc.id),
    organisationsById(content, locale, idsOf(doc.organisations ?? [])),
  ])
  return {
    ...toGroup({ doc, lang: locale }),
    slug,
    mandate: doc.mandate ?? '',
    organisations,
    seats,
    confirmation: confirmationOf({ doc, lang: locale }, locale),
    other: other?.slug,
    updatedAt: doc.updatedAt,
  }
}

const toGroup = ({ doc, lang }: Fact<Brief<'groups'>>): WorkingGroup => ({
  id: doc.id,
  name: { text: doc.name, lang },
  href: href(lang, 'group', { slug: doc.slug }),
  ...termOf(doc),
})

const termOf = ({ from, to }: Pick<Brief<'groups'>, 'from' | 'to'>): GroupTerm => ({
  from: dayIf(from),
  to: dayIf(to),
})

const dayIf = (stored: string | null | undefined): Day | undefined =>
  stored ? dayOf(new Date(stored)) : undefined

/** Where a group's page is, today's or the one about a day. */
export const groupPath = (locale: Locale, slug: string, day?: Day): string =>
  day ? href(locale, 'groupOn', { slug, date: day }) : href(locale, 'group', { slug })

/** The same in the other language, where the group is published in it. */
export const otherGroupPath = (
  locale: Locale,
  { other }: Pick<WorkingGroupPage, 'other'>,
  day?: Day,
): string | undefined =>
  other === undefined ? undefined : groupPath(otherLocale(locale), other, day)
