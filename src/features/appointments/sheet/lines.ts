import type { PayloadRequest } from 'payload'
import { dayCell } from '@/cms/sheets/cells'
import type { SheetLine } from '@/cms/sheets/sheet'
import { locales } from '@/i18n/locales'
import { inLocale, property } from '@/lib/property'
import nb from '../../../../messages/nb.json'
import { wordColumns } from './columns'

type Row = Record<string, unknown> & { id: number }

/** The public seats of a group in their order, as rows of its sheet. */
export async function rosterLines(req: PayloadRequest, group: number): Promise<SheetLine[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'appointments',
    where: { and: [{ group: { equals: group } }, { deletedAt: { exists: false } }] },
    sort: '_order',
    locale: 'all',
    pagination: false,
    req,
  })
  return docs.filter(isPublicRow).map((row) => ({ id: row.id, cells: cellsOf(row) }))
}

export const isPublicRow = (row: Row): boolean =>
  locales.some((locale) => inLocale(row['_status'], locale) === 'published')

function cellsOf(row: Row): Record<string, string> {
  const shown = row['shown']
  const removed = property(shown, 'erased') === true
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
  return {
    number: String(row.id),
    person: removed ? nb.group.nameRemoved : text(property(shown, 'person')),
    organisation:
      text(property(shown, 'organisationNb')) || text(property(shown, 'organisationEn')),
    from: dayCell(row['from']),
    to: dayCell(row['to']),
    ...Object.fromEntries(
      // Words of a language that is not published are a draft, and stand in no sheet.
      wordColumns.map(({ name, field, locale }) => [
        name,
        inLocale(row['_status'], locale) === 'published' ? text(inLocale(row[field], locale)) : '',
      ]),
    ),
  }
}
