import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { changedCells, changesInWords, dayIn, headingOf } from '@/cms/sheets/cells'
import { asCompared } from '@/cms/sheets/read'
import type { Cells, SheetColumn, SheetLine, SheetStep } from '@/cms/sheets/sheet'
import { translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'
import { textDate } from '@/lib/dates'
import { dayCell } from '@/cms/sheets/cells'
import { giveSeat, saveSeat } from '@/features/appointments/board/save'
import { lockSeat, type SeatWords } from '@/features/appointments/board/seat'
import { sentPerson } from '@/features/appointments/board/asked'
import { fromColumn, organisationColumn, personColumn, toColumn, wordColumns } from './columns'
import { organisationNamed, personNamed } from './register'

const longest = 150

/** What a row says of a seat that is there: nothing, that it ends, or that something of it changes. */
export async function stepOnSeat(
  req: PayloadRequest,
  cells: Cells,
  { id, cells: line }: SheetLine,
): Promise<SheetStep | null> {
  const who = { person: line['person'] ?? '', organisation: line['organisation'] ?? '' }
  for (const column of [personColumn, organisationColumn])
    if (asCompared(cells[column.name] ?? '') !== asCompared(line[column.name] ?? ''))
      throw refusal(translate(req, 'sheetOtherSeat', { ...who, number: String(id) }))
  const days = { from: dayIn(req, cells, fromColumn), to: dayIn(req, cells, toColumn) }
  if (days.from === null) throw refusal(missing(req, fromColumn))
  const written = { ...cells, ...asCells(days) }
  const changes = changedCells([fromColumn, toColumn, ...wordColumns], written, line)
  if (changes.length === 0) return null
  refuseLongWords(req, cells)
  const seat = await lockSeat(req, id)
  const inWords = wordColumns.filter(({ name }) =>
    changes.some(({ column }) => column.name === name),
  )
  const other = inWords.find(({ locale }) => !seat.languages.includes(locale))
  if (other) throw refusal(translate(req, 'sheetOtherLanguage', { heading: headingOf(req, other) }))
  const ends = changes.length === 1 && changes[0]?.column === toColumn && days.to
  return {
    kind: ends ? 'ended' : 'changed',
    text: ends
      ? translate(req, 'sheetEnds', { ...who, date: dateOf(req, ends) })
      : translate(req, 'sheetChanges', { ...who, changes: changesInWords(req, changes) }),
    carryOut: async (own) => {
      const facts = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined))
      for (const [at, locale] of seat.languages.entries()) {
        const words = inWords.filter((column) => column.locale === locale)
        if (at > 0 && words.length === 0) continue
        const texts = words.map(({ field, name }) => [field, cells[name] || null])
        await saveSeat(
          own,
          { ...seat, languages: [locale] },
          { ...(at === 0 && facts), ...Object.fromEntries(texts) },
        )
      }
    },
  }
}

/** A seat more, for somebody of the register or somebody new. */
export async function stepToSeat(
  req: PayloadRequest,
  cells: Cells,
  group: number,
): Promise<SheetStep> {
  for (const column of [personColumn, organisationColumn, fromColumn])
    if (!cells[column.name]) throw refusal(missing(req, column))
  const days = {
    from: dayIn(req, cells, fromColumn) ?? '',
    to: dayIn(req, cells, toColumn) ?? null,
  }
  refuseLongWords(req, cells)
  const names = { person: cells['person'] ?? '', organisation: cells['organisation'] ?? '' }
  const place = await organisationNamed(req, names.organisation)
  const known = await personNamed(req, names.person, place)
  const dates = { from: dateOf(req, days.from), to: days.to ? dateOf(req, days.to) : '' }
  const sentence = days.to ? 'sheetSeatsUntil' : 'sheetSeats'
  const isNew = known === null ? ` ${translate(req, 'sheetNewPerson', names)}` : ''
  return {
    kind: 'added',
    text: `${translate(req, sentence, { ...names, ...dates })}${isNew}`,
    carryOut: async (own) => {
      // Of two rows about the same new person, the second finds whom the first has made.
      const found = known ?? (await personNamed(own, names.person, place))
      const sent =
        found === null
          ? { newPerson: { name: names.person, organisation: place } }
          : { person: found }
      const who = await sentPerson(own, sent)
      await giveSeat(isolatedRequest(own), {
        group,
        organisation: place,
        person: who.id,
        from: days.from,
        ...(days.to && { to: days.to }),
        words: wordsIn(cells),
        languages: locales,
      })
    },
  }
}

const missing = (req: PayloadRequest, column: SheetColumn): string =>
  translate(req, 'sheetCellMissing', { heading: headingOf(req, column) })

function refuseLongWords(req: PayloadRequest, cells: Cells): void {
  for (const column of [personColumn, ...wordColumns])
    if ((cells[column.name] ?? '').length > longest)
      throw refusal(
        `${headingOf(req, column)}: ${translate(req, 'tooLongText', { count: String(longest) })}`,
      )
}

/** Days as the sheet has them, where the file says any. */
const asCells = (days: Record<string, string | null | undefined>): Cells =>
  Object.fromEntries(
    Object.entries(days).flatMap(([name, day]) =>
      day === undefined ? [] : [[name, dayCell(day)]],
    ),
  )

const dateOf = (req: PayloadRequest, stored: string): string =>
  textDate(new Date(stored), req.i18n.language === 'en' ? 'en' : 'nb')

function wordsIn(cells: Cells): SeatWords {
  const words: SeatWords = {}
  for (const { field, locale, name } of wordColumns)
    words[field] = { ...words[field], [locale]: cells[name] || null }
  return words
}
