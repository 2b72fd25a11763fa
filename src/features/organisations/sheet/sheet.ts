import type { PayloadRequest } from 'payload'
import { refusal } from '@/cms/refusal'
import { asCompared } from '@/cms/sheets/read'
import { runSql } from '@/cms/publishing/transaction'
import type { Cells, Sheet } from '@/cms/sheets/sheet'
import { translate } from '@/cms/translate'
import { partnerColumns } from './columns'
import { organisationLines, type OrganisationLine } from './lines'
import { stepOnOrganisation, stepToPartner } from './steps'

/** The partners, those to come and those that were among them, as a spreadsheet. */
export const partnerSheet = async (req: PayloadRequest): Promise<Sheet> => ({
  file: translate(req, 'sheetPartnersFile'),
  columns: partnerColumns,
  lock: async (own) => {
    await runSql(own, 'select id from organisations order by id for no key update')
  },
  lines: (own) => organisationLines(own, { partner: { equals: true } }),
  step: async (own, cells, line) => {
    const found = line
      ? (await organisationLines(own, { id: { equals: line.id } }))[0]
      : await organisationCalled(own, cells)
    return found ? stepOnOrganisation(own, cells, found) : stepToPartner(own, cells)
  },
  same: (cells, line) => isCalled(cells, line.cells),
})

/** The organisation of a row without a number, when the register has one of that name. */
async function organisationCalled(
  req: PayloadRequest,
  cells: Cells,
): Promise<OrganisationLine | undefined> {
  const found = (await organisationLines(req)).filter((line) => isCalled(cells, line.cells))
  if (found.length > 1)
    throw refusal(translate(req, 'sheetManyOrganisations', { name: cells['name'] ?? '' }))
  return found[0]
}

const isCalled = (cells: Cells, line: Cells): boolean =>
  Boolean(cells['name']) &&
  asCompared(cells['name'] ?? '') === asCompared(line['name'] || line['nameEn'] || '')
