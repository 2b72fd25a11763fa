import type { PayloadRequest, Where } from 'payload'
import { dayCell } from '@/cms/sheets/cells'
import type { SheetLine } from '@/cms/sheets/sheet'
import { locales, type Locale } from '@/i18n/locales'
import { inLocale } from '@/lib/property'
import { sectorNamed, yesOrNo } from './values'

type Row = Record<string, unknown> & { id: number }

/** An organisation that is public: as a row of the sheet, and whether it is a partner. */
export type OrganisationLine = SheetLine & { partner: boolean; languages: Locale[] }

/** What is public of the organisations that match, in the editors' order. */
export async function organisationLines(
  req: PayloadRequest,
  where: Where = {},
): Promise<OrganisationLine[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'organisations',
    where: { and: [{ deletedAt: { exists: false } }, where] },
    sort: '_order',
    locale: 'all',
    pagination: false,
    req,
  })
  return docs.flatMap((row) => {
    const languages = locales.filter((locale) => inLocale(row['_status'], locale) === 'published')
    return languages.length > 0 ? [{ ...toLine(req, row, languages), languages }] : []
  })
}

/** Words of a language that is not published are a draft, and stand in no sheet. */
function toLine(req: PayloadRequest, row: Row, languages: readonly Locale[]) {
  const nameIn = (locale: Locale): string =>
    languages.includes(locale) ? text(inLocale(row['name'], locale)) : ''
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
  return {
    id: row.id,
    partner: row['partner'] === true,
    cells: {
      number: String(row.id),
      name: nameIn('nb'),
      nameEn: nameIn('en'),
      shortName: text(row['shortName']),
      sector: sectorNamed(req, text(row['sector'])),
      founding: yesOrNo(req, row['founding'] === true),
      from: dayCell(row['partnerFrom']),
      to: dayCell(row['partnerTo']),
      website: text(row['website']),
    },
  }
}
