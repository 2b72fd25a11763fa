'use client'
// A row is dragged, and keeps the focus when it has moved.
import { DraggableSortableItem } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import { registerBegins, type Seat } from '@/features/roster/seats'
import { listDate, noonOf } from '@/lib/dates'
import type { Day } from '@/lib/days'
import type { Board } from './read-board'
import type { Act } from './seat-drawer'
import type { Order } from './use-order'

type Props = {
  board: Board
  day: Day
  order: Order
  onAct: (act: Act) => void
  seat: Seat
  /** Nobody else sits under the same heading. */
  alone: boolean
}

/** Somebody with a seat on the day. */
export function Member({ board, order, onAct, seat, alone }: Props) {
  const { t, language } = useWords()
  const { id, person, institution, role } = seat
  const foreign = (lang: string) => (lang === language ? undefined : lang)
  const drafted = board.unseen.some((each) => each.id === id && each.why === 'changed')
  return (
    <DraggableSortableItem id={String(id)}>
      {({ listeners, setNodeRef, transform, transition }) => (
        <div ref={setNodeRef} className="board-member" style={{ transform, transition }}>
          <p className="board-name">
            {!alone && !board.closed && (
              <span
                className="board-handle"
                aria-hidden="true"
                title={t('roster.drag')}
                {...listeners}
              />
            )}
            {person}
            {institution && <small lang={foreign(institution.lang)}>({institution.text})</small>}
            {role && <small lang={foreign(role.lang)}>{role.text}</small>}
            <small>
              <Term seat={seat} />
            </small>
            {drafted && <small>{t('roster.unseen.changed')}</small>}
          </p>
          <Acts board={board} order={order} onAct={onAct} seat={seat} />
        </div>
      )}
    </DraggableSortableItem>
  )
}

/** What can be done about a seat; for those who may change no roster, its form to read. */
function Acts({ board, order, onAct, seat }: Omit<Props, 'alone' | 'day'>) {
  const { t } = useWords()
  const { id, person } = seat
  const named = (words: string) => (
    <>
      {words}
      <span className="board-quiet"> {person}</span>
    </>
  )
  return (
    <div className="board-acts" role="group" aria-label={person}>
      {!board.closed &&
        (['replace', 'end'] as const).map((kind) => (
          <button key={kind} type="button" onClick={() => onAct({ kind, seat })}>
            {named(t(`roster.${kind}`))}
          </button>
        ))}
      <a href={`/admin/collections/appointments/${id}`}>
        {named(t(board.closed ? 'roster.open' : 'roster.correct'))}
      </a>
      {!board.closed &&
        ([-1, 1] as const).map((step) => (
          <button
            key={step}
            type="button"
            className="board-step"
            aria-label={t(step < 0 ? 'roster.up' : 'roster.down', { person })}
            title={t(step < 0 ? 'roster.upTitle' : 'roster.downTitle')}
            onClick={({ currentTarget }) => {
              order.step(seat, step)
              // A node that is moved in the page loses the focus.
              requestAnimationFrame(() => currentTarget.focus())
            }}
          >
            <span aria-hidden="true">{step < 0 ? '↑' : '↓'}</span>
          </button>
        ))}
    </div>
  )
}

function Term({ seat: { from, to } }: { seat: Seat }) {
  const { t, language } = useWords()
  const [first, last] = [from, to].map((day) => (day ? listDate(noonOf(day), language) : ''))
  const since = from > registerBegins ? t('roster.since', { date: first ?? '' }) : ''
  const until = last ? t('roster.until', { date: last }) : ''
  return [since, until].filter(Boolean).join(', ')
}
