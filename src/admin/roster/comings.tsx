'use client'
// Each line leads to its day.
import { useWords } from '@/admin/document/words'
import { changesBetween, registerBegins, type Change, type Seat } from '@/features/roster/seats'
import { listDate, noonOf } from '@/lib/dates'
import type { Day } from '@/lib/days'

type Props = { seats: readonly Seat[]; today: Day; onDay: (day: Day) => void }

/** Who comes and who goes, from the next change to the first one the register knows. */
export function Comings({ seats, today, onDay }: Props) {
  const { t } = useWords()
  const all = changesBetween(seats, registerBegins, '2200-12-31')
  const coming = all.filter(({ day }) => day > today).toReversed()
  const past = all.filter(({ day }) => day <= today)
  return (
    <section aria-labelledby="board-changes">
      <h2 id="board-changes">{t('roster.changes')}</h2>
      <Line name={t('roster.coming')} changes={coming} onDay={onDay} />
      <Line name={t('roster.past')} changes={past} onDay={onDay} />
    </section>
  )
}

type LineProps = { name: string; changes: Change[]; onDay: (day: Day) => void }

function Line({ name, changes, onDay }: LineProps) {
  const { t, language } = useWords()
  return (
    <>
      <h3>{name}</h3>
      {changes.length === 0 && <p className="board-nothing">{t('roster.noChanges')}</p>}
      <ol className="board-changes">
        {changes.map(({ day, kind, seat }) => (
          <li key={`${seat.id} ${kind}`}>
            <button type="button" className="board-link" onClick={() => onDay(day)}>
              {listDate(noonOf(day), language)}
            </button>
            <span>{t(`roster.${kind}`, { person: seat.person, body: seat.body.text })}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
