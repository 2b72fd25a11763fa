import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { escapeLiteral } from 'pg'
import { notifyPurge } from '@/cms/publishing/notify'
import { rowsOf } from '@/cms/publishing/transaction'
import { locales, type Locale } from '@/i18n/locales'
import { storedDay, todayInOslo } from '@/lib/days'
import { idOf } from '@/lib/ids'
import { part } from '@/lib/parts'
import { inLocale } from '@/lib/property'
import type { Appointment } from '@/payload-types'

type Shown = NonNullable<Appointment['shown']>

/**
 * Writes down what the person and the organisation are called: while the seat is held, as they are
 * published now; afterwards what was written stays, unless somebody else is put on the seat.
 */
export const keepNames: CollectionBeforeChangeHook<Appointment> = async (hook) => {
  const { data, originalDoc, req } = hook
  const shown: Shown = { ...originalDoc?.shown, ...data.shown }
  const isHeld = !data.to || data.to >= storedDay(todayInOslo())
  const person = idOf(data.person)
  const organisation = idOf(data.organisation)
  const isOther = person !== idOf(originalDoc?.person)
  const movedTo = organisation !== idOf(originalDoc?.organisation)
  if (person !== null && (isHeld || isOther || !shown.person)) {
    const names = await publicNames(req, 'people', person)
    shown.person = names.nb ?? names.en ?? (isOther ? null : shown.person)
    shown.erased = false
  }
  // A form that was open while the name was removed may still hold it.
  if (person === null && shown.erased) shown.person = null
  if (organisation !== null && (isHeld || movedTo || !hasOrganisation(shown))) {
    const { nb, en } = await publicNames(req, 'organisations', organisation)
    if (nb || en || movedTo) Object.assign(shown, { organisationNb: nb, organisationEn: en })
  }
  return { ...data, shown }
}

const hasOrganisation = ({ organisationNb, organisationEn }: Shown): boolean =>
  Boolean(organisationNb || organisationEn)

/** A person who is published under another name takes it along to the seats held now. */
export const followPerson: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { nb, en } = await publicNames(req, 'people', Number(doc.id))
  await follow(req, 'person_id', Number(doc.id), { shown_person: nb ?? en })
  return doc
}

/** As `followPerson`, for an organisation and its name in each language. */
export const followOrganisation: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { nb, en } = await publicNames(req, 'organisations', Number(doc.id))
  const names = nb || en ? { shown_organisation_nb: nb, shown_organisation_en: en } : {}
  await follow(req, 'organisation_id', Number(doc.id), names)
  return doc
}

/** In what is public and in the newest version, without a save that would publish somebody's draft. */
async function follow(
  req: PayloadRequest,
  column: string,
  id: number,
  names: Record<string, string | null | undefined>,
): Promise<void> {
  if (Object.values(names).every((name) => !name)) return
  for (const [table, prefix, also] of [
    ['appointments', '', ''],
    ['_appointments_v', 'version_', 'and latest'],
  ] as const) {
    const columns = Object.keys(names).map((name) => `"${prefix}${name}"`)
    const values = Object.values(names).map((name) => (name ? escapeLiteral(name) : 'null'))
    const changed = await rowsOf(
      req,
      `update "${table}" set (${columns.join(', ')}) = row(${values.join(', ')})
       where "${prefix}${column}" = ${id} ${also} and (
         "${prefix}to" is null or "${prefix}to" >= '${storedDay(todayInOslo())}'
         or coalesce(${columns.join(', ')}) is null)
         and row(${columns.join(', ')}) is distinct from row(${values.join(', ')})
       returning id`,
    )
    if (table === 'appointments' && changed.length > 0)
      await notifyPurge(req, { parts: [part.list(table)], withdrawn: [] })
  }
}

type Named = { id: number; name?: unknown; _status?: unknown; deletedAt?: unknown }

/** What a document of the register is called where it is public, by language. */
async function publicNames(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<Partial<Record<Locale, string>>> {
  const row = await req.payload.db.findOne<Named>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!row || row.deletedAt) return {}
  const names = locales.flatMap((locale) => {
    const name = inLocale(row.name, locale)
    const isPublic = inLocale(row._status, locale) === 'published'
    return isPublic && typeof name === 'string' ? [[locale, name] as const] : []
  })
  return Object.fromEntries(names)
}
