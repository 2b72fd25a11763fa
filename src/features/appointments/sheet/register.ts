import type { PayloadRequest } from 'payload'
import { refusal } from '@/cms/refusal'
import { asCompared } from '@/cms/sheets/read'
import { translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import { inLocale } from '@/lib/property'
import { isPublicRow } from './lines'

type Row = Record<string, unknown> & { id: number }

/** Everybody or everything of a register that is public, with every language. */
async function published(
  req: PayloadRequest,
  collection: 'people' | 'organisations',
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { deletedAt: { exists: false } },
    locale: 'all',
    pagination: false,
    req,
  })
  return docs.filter(isPublicRow)
}

const isCalled = (names: readonly unknown[], wanted: string): boolean =>
  names.some((name) => typeof name === 'string' && asCompared(name) === asCompared(wanted))

/** The organisation a cell names, by any name it has; refuses what is none, or several. */
export async function organisationNamed(req: PayloadRequest, name: string): Promise<number> {
  const all = await published(req, 'organisations')
  const names = (row: Row) => locales.map((locale) => inLocale(row['name'], locale))
  const byName = all.filter((row) => isCalled(names(row), name))
  const byOther = all.filter((row) => isCalled([row['shortName'], ...others(row)], name))
  const [found, second] = byName.length > 0 ? byName : byOther
  if (!found) throw refusal(translate(req, 'sheetNoOrganisation', { name }))
  if (second) throw refusal(translate(req, 'sheetManyOrganisations', { name }))
  return found.id
}

/**
 * The person a cell names, `null` when nobody in the register is called so. Of several the one of the organisation
 * is meant.
 */
export async function personNamed(
  req: PayloadRequest,
  name: string,
  organisation: number,
): Promise<number | null> {
  const all = await published(req, 'people')
  const byName = all.filter((row) => isCalled([row['name']], name))
  const found = byName.length > 0 ? byName : all.filter((row) => isCalled(others(row), name))
  const theirs = found.filter((row) => idOf(row['organisation']) === organisation)
  const [first, second] = found.length > 1 ? theirs : found
  if (found.length > 0 && (!first || second))
    throw refusal(translate(req, 'sheetManyPeople', { name }))
  return first?.id ?? null
}

const others = (row: Row): unknown[] => (Array.isArray(row['aliases']) ? row['aliases'] : [])
