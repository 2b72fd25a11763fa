import { noonOf } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { readDay } from '@/lib/typed-day'

/**
 * The day somebody typed, as people here write days (`src/lib/typed-day.ts`); `null` when there is no such day. The
 * keyboard of digits on telephones may have neither full stop nor hyphen: `21 9 2023`. `today` is what «i dag» means.
 */
export function readAskedDay(text: string, today: Day): Day | null {
  const written = text.trim().replace(/^(\d{1,2}) (\d{1,2}) (\d{4})$/, '$1.$2.$3')
  const read = readDay(written, noonOf(today))
  return 'value' in read ? read.value : null
}
