import { attribute, isTag, within, type Tag } from './dom'
import { newId } from '@/lib/ids'
import { blockNode, type Node } from './nodes'

/** What a table of ours holds at most; the fields of its block say the same. */
const most = { rows: 100, cells: 100, characters: 500 }

/**
 * Reads a table into rows of words, all of one length; nothing where it only puts things beside each other, or has
 * more than a table of ours may hold.
 */
export function readRows(table: Tag, words: (cell: Tag) => string): string[][] | undefined {
  if (attribute(table, 'role') === 'presentation' || within(table, 'table').length > 0)
    return undefined
  const rows = within(table, 'tr').map((row) => row.childNodes.filter(isTag).filter(isCell))
  const grid = spread(rows, words)
  const filled = grid.filter((row) => row.some(Boolean))
  const width = Math.max(0, ...filled.map((row) => row.length))
  if (filled.length < 2 || width < 2 || width > most.cells) return undefined
  if (filled.some((row) => row.some((cell) => cell.length > most.characters))) return undefined
  // An empty cell would be dropped, and those after it would move.
  return filled.map((row) => Array.from({ length: width }, (_, at) => row[at] || '–'))
}

const isCell = ({ tagName }: Tag): boolean => tagName === 'td' || tagName === 'th'

/** A cell over several rows or columns stands in the first of them. */
function spread(rows: Tag[][], words: (cell: Tag) => string): string[][] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((cells, at) => {
    let column = 0
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')]
      for (let row = at; row < Math.min(at + down, rows.length); row += 1)
        for (let step = 0; step < across; step += 1)
          grid[row]![column + step] = row === at && step === 0 ? words(cell) : ''
      column += across
    }
  })
  // Holes are left where a row is shorter than a cell of another that reaches into it.
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''))
}

const spanOf = (cell: Tag, name: string): number =>
  Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), most.cells)

/** Rows as table blocks: more than one where there are more rows than one may have, each with the headings. */
export function toTables(rows: string[][], caption: string): Node[] {
  const [head, ...rest] = rows
  if (!head) return []
  const tables: Node[] = []
  for (let at = 0; at < rest.length; at += most.rows - 1)
    tables.push(tableOf([head, ...rest.slice(at, at + most.rows - 1)], caption))
  return tables
}

const tableOf = (rows: string[][], caption: string): Node =>
  blockNode('table', { caption, rows: rows.map((cells) => ({ id: newId(), cells })) })
