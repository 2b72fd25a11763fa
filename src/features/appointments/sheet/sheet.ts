import type { PayloadRequest } from 'payload'
import { read } from '@/cms/fields/dates/kind'
import { dayCell } from '@/cms/sheets/cells'
import { asCompared } from '@/cms/sheets/read'
import type { Sheet } from '@/cms/sheets/sheet'
import { runSql } from '@/cms/publishing/transaction'
import { isolatedRequest } from '@/cms/isolated-request'
import { slugify } from '@/lib/slug'
import { rosterColumns } from './columns'
import { rosterLines } from './lines'
import { stepOnSeat, stepToSeat } from './steps'

/** The roster of the group that a request names by `group`, as a spreadsheet; `null` when there is no such group. */
export async function rosterSheet(req: PayloadRequest): Promise<Sheet | null> {
  const group = Number(req.query['group'])
  if (!Number.isSafeInteger(group) || group < 1 || group > 2_147_483_647) return null
  const found = await req.payload.findByID({
    collection: 'groups',
    id: group,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: isolatedRequest(req),
  })
  if (!found) return null
  return {
    file: slugify(found.name),
    columns: rosterColumns,
    lock: async (own) => {
      await runSql(
        own,
        `select id from appointments where group_id = ${group} order by id for no key update`,
      )
    },
    lines: (own) => rosterLines(own, group),
    step: (own, cells, line) =>
      line ? stepOnSeat(own, cells, line) : stepToSeat(own, cells, group),
    same: (cells, line) => {
      const from = read('day', cells['from'] ?? '')
      return (
        'value' in from &&
        dayCell(from.value) === line.cells['from'] &&
        (['person', 'organisation'] as const).every(
          (name) => asCompared(cells[name] ?? '') === asCompared(line.cells[name] ?? ''),
        )
      )
    },
  }
}
