'use client'
// Each line leads to its day.
import { useWords } from '@/admin/document/words'
import { partnerChanges } from '@/features/organisations/partnership'
import { changesBetween, registerBegins, type Seat } from '@/features/roster/seats'
import { listDate, noonOf } from '@/lib/dates'
import type { Day } from '@/lib/days'
import type { Board } from './read-board'

type Props = { board: Board; seats: readonly Seat[]; onDay: (day: Day) => void }
type Coming = { key: string; day: Day; text: string }

/** Who comes and who goes, partners too, from the next change to the first one the register knows. */
export function Comings({ board, seats, onDay }: Props) {
  const { t, language } = useWords()
  const members = changesBetween(seats, registerBegins, '2200-12-31').map(
    ({ day, kind, seat }): Coming => ({
      key: `${seat.id} ${kind}`,
      day,
      text: t(`roster.${kind}`, { person: seat.person, body: seat.body.text }),
    }),
  )
  const partners = partnerChanges([...board.partners, ...board.former]).map(
    ({ day, kind, partner: { id, name } }): Coming => ({
      key: `${id} ${kind} ${day}`,
      day,
      text: t(`roster.${kind}`, { partner: name.text }),
    }),
  )
  const all = [...members, ...partners].toSorted((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  )
  return (
    <section aria-labelledby="board-changes">
      <h2 id="board-changes">{t('roster.changes')}</h2>
      {(['coming', 'past'] as const).map((when) => {
        const isComing = ({ day }: Coming): boolean => day > board.today
        const changes =
          when === 'coming'
            ? all.filter(isComing).toReversed()
            : all.filter((each) => !isComing(each))
        return (
          <div key={when}>
            <h3>{t(`roster.${when}`)}</h3>
            {changes.length === 0 && <p className="board-nothing">{t('roster.noChanges')}</p>}
            <ol className="board-changes">
              {changes.map(({ key, day, text }) => (
                <li key={key}>
                  <button type="button" className="board-link" onClick={() => onDay(day)}>
                    {listDate(noonOf(day), language)}
                  </button>
                  <span>{text}</span>
                </li>
              ))}
            </ol>
          </div>
        )
      })}
    </section>
  )
}
