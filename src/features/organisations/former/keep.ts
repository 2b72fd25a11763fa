import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { isPublished } from '@/cms/access/published'
import { locales, type Locale } from '@/i18n/locales'
import { createClock } from '@/lib/clock'
import { storedDay, todayInOslo } from '@/lib/days'
import type { FormerPartner, Organisation } from '@/payload-types'
import { purgeFormerPartners } from './purge'

type AsPartner = Pick<FormerPartner, 'organisation' | 'nb' | 'en' | 'from' | 'to'>

export const rememberPartner: CollectionBeforeChangeHook = async (hook) => {
  const { context, data, originalDoc, operation, req } = hook
  if (operation === 'update') await remember(req, context, Number(originalDoc?.id))
  return data
}

export const rememberPartnerBeforeDelete: CollectionBeforeDeleteHook = ({ context, id, req }) =>
  remember(req, context, Number(id))

/** Keeps what the public saw of a partner the moment it sees it no more; forgets it when it does again. */
export const keepPartner: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  const before = remembered(context, Number(doc.id))
  const now = await shownAsPartner(req, Number(doc.id))
  if (before && !now) await keep(req, before)
  if (now && !before) await forget(req, now.organisation)
  return doc
}

export const keepDeletedPartner: CollectionAfterDeleteHook = async ({ context, doc, id, req }) => {
  const before = remembered(context, Number(id))
  if (before) await keep(req, before)
  return doc
}

async function keep(req: PayloadRequest, was: AsPartner): Promise<void> {
  await forget(req, was.organisation)
  const data = { ...was, takenDown: storedDay(todayInOslo()) }
  await req.payload.db.create({ collection: 'former-partners', data, req })
}

async function forget(req: PayloadRequest, organisation: number): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'former-partners',
    where: { organisation: { equals: organisation } },
    req,
  })
  await purgeFormerPartners(req)
}

type Row = Omit<Organisation, 'name'> & { name?: Partial<Record<Locale, string>> }

/** An organisation as lists of partners show it, from the public row; `null` when they do not. */
async function shownAsPartner(req: PayloadRequest, id: number): Promise<AsPartner | null> {
  const row = await req.payload.db.findOne<Row>({
    collection: 'organisations',
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!row?.partner) return null
  const clock = createClock()
  const languages = locales.filter((locale) => isPublished(row, locale, clock))
  if (languages.length === 0) return null
  const names = languages.map((locale) => [locale, row.shortName || row.name?.[locale]])
  return {
    ...Object.fromEntries(names),
    organisation: id,
    from: row.partnerFrom,
    to: row.partnerTo,
  }
}

const keyOf = (id: number): string => `partner-before:${id}`

async function remember(req: PayloadRequest, context: object, id: number): Promise<void> {
  Reflect.set(context, keyOf(id), await shownAsPartner(req, id))
}

// Written by `remember` only.
const remembered = (context: object, id: number): AsPartner | null =>
  (Reflect.get(context, keyOf(id)) as AsPartner | undefined) ?? null
