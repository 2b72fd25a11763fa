import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { hasNewerDraft, rowOf } from '@/cms/publishing/public-state'
import { runSql } from '@/cms/publishing/transaction'
import { refusal } from '@/cms/refusal'
import { changedCells, changesInWords, headingOf } from '@/cms/sheets/cells'
import type { Cells, SheetStep } from '@/cms/sheets/sheet'
import { translate } from '@/cms/translate'
import { textDate } from '@/lib/dates'
import type { Organisation } from '@/payload-types'
import { nameColumn, nameEnColumn, partnerColumns, partnerToColumn, sectorColumn } from './columns'
import type { OrganisationLine } from './lines'
import { asWritten, valuesIn } from './values'

const options = { collection: 'organisations', depth: 0, overrideAccess: false } as const

/** What a row says of an organisation that is there: nothing, or what changes, or that it becomes a partner. */
export async function stepOnOrganisation(
  req: PayloadRequest,
  cells: Cells,
  line: OrganisationLine,
): Promise<SheetStep | null> {
  const values = valuesIn(req, cells)
  refuseBackwards(req, line, cells)
  const written = { ...asWritten(req, cells), number: line.cells['number'] }
  const changes = changedCells(partnerColumns, written, line.cells)
  if (line.partner && changes.length === 0) return null
  const called = { name: line.cells['name'] || line.cells['nameEn'] || '' }
  const isOnly = (column: object): boolean => changes.length === 1 && changes[0]?.column === column
  for (const [column, locale] of [
    [nameColumn, 'nb'],
    [nameEnColumn, 'en'],
  ] as const) {
    if (!changes.some((change) => change.column === column)) continue
    const heading = headingOf(req, column)
    if (!cells[column.name]) throw refusal(translate(req, 'sheetCellMissing', { heading }))
    if (!line.languages.includes(locale))
      throw refusal(translate(req, 'sheetOtherLanguage', { heading }))
  }
  await refuseDrafted(req, line, called)
  const said = changesInWords(req, changes)
  const becomes = line.partner ? '' : translate(req, 'sheetBecomesPartner', called)
  const ends = line.partner && isOnly(partnerToColumn) && values.partnerTo
  const text = ends
    ? translate(req, 'sheetPartnerEnds', { ...called, date: dateOf(req, ends) })
    : [becomes, said && translate(req, 'sheetPartnerChanges', { ...called, changes: said })]
        .filter(Boolean)
        .join(' ')
  return {
    kind: ends ? 'ended' : line.partner ? 'changed' : 'added',
    text,
    carryOut: async (own) => {
      for (const [at, locale] of line.languages.entries()) {
        const column = locale === 'nb' ? nameColumn : nameEnColumn
        const isNamed = changes.some((change) => change.column === column)
        if (at > 0 && !isNamed) continue
        await own.payload.update({
          ...options,
          id: line.id,
          locale,
          data: {
            ...(at === 0 && { ...values, partner: true }),
            ...(isNamed && { name: cells[column.name] }),
            _status: 'published',
          } as Partial<Organisation>,
          overrideLock: false,
          req: isolatedRequest(own),
        })
      }
    },
  }
}

/** A partner more, which the register does not know yet. */
export function stepToPartner(req: PayloadRequest, cells: Cells): SheetStep {
  for (const column of [nameColumn, sectorColumn])
    if (!cells[column.name])
      throw refusal(translate(req, 'sheetCellMissing', { heading: headingOf(req, column) }))
  const values = valuesIn(req, cells)
  refuseBackwards(req, null, cells)
  return {
    kind: 'added',
    text: translate(req, 'sheetNewPartner', { name: cells['name'] ?? '' }),
    carryOut: async (own) => {
      const data = { ...values, partner: true, name: cells['name'], _status: 'published' }
      const { id } = await own.payload.create({
        ...options,
        locale: 'nb',
        data: data as Organisation,
        req: isolatedRequest(own),
      })
      if (!cells['nameEn']) return
      await own.payload.update({
        ...options,
        id,
        locale: 'en',
        data: { name: cells['nameEn'], _status: 'published' },
        req: isolatedRequest(own),
      })
    },
  }
}

/** Saving publishes it, so it waits while somebody has something else of it in a draft. */
async function refuseDrafted(
  req: PayloadRequest,
  { id, languages }: OrganisationLine,
  called: { name: string },
): Promise<void> {
  await runSql(req, `select id from organisations where id = ${id} for no key update`)
  const row = await rowOf(req, 'organisations', id)
  if (!row || (await hasNewerDraft(req, 'organisations', row, languages)))
    throw refusal(translate(req, 'sheetHasDraft', called))
}

function refuseBackwards(req: PayloadRequest, line: OrganisationLine | null, cells: Cells): void {
  const { partnerFrom, partnerTo } = valuesIn(req, {
    from: line?.cells['from'],
    to: line?.cells['to'],
    ...cells,
  })
  if (partnerFrom && partnerTo && partnerTo < partnerFrom)
    throw refusal(translate(req, 'endBeforeStart'))
}

const dateOf = (req: PayloadRequest, stored: string): string =>
  textDate(new Date(stored), req.i18n.language === 'en' ? 'en' : 'nb')
