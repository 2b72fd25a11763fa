import type { PayloadRequest } from 'payload'
import type { ReadPlan } from '@/cms/plans/read'
import { weekdays } from '@/lib/date-names'
import type { Day } from '@/lib/days'
import { dayInWords } from '@/lib/shown-date'
import { adminWords, languageOf } from '@/admin/words'
import { DayPlans } from './day-plans'
import { weeksOf, type Month } from './month'

type Planned = { req: PayloadRequest; byDay: ReadonlyMap<Day, ReadPlan[]>; today: Day }
type Props = Planned & { month: Month; caption: string }

/** A month as on a wall, where there is room for it. */
export function MonthTable({ req, byDay, caption, month, today }: Props) {
  const locale = languageOf(req.i18n)
  return (
    <table className="plans-month">
      <caption className="plans-unseen">{caption}</caption>
      <thead>
        <tr>
          {weekdays[locale].map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, at) => (
          <tr key={week.find(Boolean) ?? at}>
            {week.map((day, weekday) =>
              day === null ? (
                <td key={weekday} className="plans-elsewhere" />
              ) : (
                <td key={day} aria-current={day === today ? 'date' : undefined}>
                  <time dateTime={day}>{Number(day.slice(8))}</time>
                  <Today req={req} today={day === today} />
                  {byDay.has(day) && <DayPlans req={req} plans={byDay.get(day) ?? []} />}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The days on which something is planned, one below the other, on narrow screens. */
export function MonthList({ req, byDay, today }: Planned) {
  const locale = languageOf(req.i18n)
  return (
    <ul className="plans-days">
      {[...byDay].map(([day, plans]) => (
        <li key={day}>
          <h3 aria-current={day === today ? 'date' : undefined}>
            <time dateTime={day}>{dayInWords(day, locale)}</time>
            <Today req={req} today={day === today} />
          </h3>
          <DayPlans req={req} plans={plans} />
        </li>
      ))}
    </ul>
  )
}

function Today({ req, today }: { req: PayloadRequest; today: boolean }) {
  if (!today) return null
  return <small className="plans-today">{adminWords(languageOf(req.i18n))('plans.today')}</small>
}
