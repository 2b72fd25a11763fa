'use client'
// Rows are dragged.
import { DraggableSortable, DraggableSortableItem } from '@payloadcms/ui'
import { useWords } from '@/admin/document/words'
import { compositionOn, type Body } from '@/features/roster/seats'
import type { Day } from '@/lib/days'
import { Member } from './member'
import type { Board } from './read-board'
import type { Act } from './seat-drawer'
import type { Order } from './use-order'

type Props = { board: Board; day: Day; order: Order; onAct: (act: Act) => void }

/** Who sits on the day, as the public page has it, with what can be done about each. */
export function Members({ board, day, order, onAct }: Props) {
  const { t } = useWords()
  const bodies = compositionOn(order.seats, day)
  return (
    <>
      {bodies.length === 0 && <p className="board-nothing">{t('roster.nobody')}</p>}
      <DraggableSortable
        className="board-list"
        ids={bodies.map(({ key }) => key)}
        onDragEnd={({ moveFromIndex, moveToIndex }) => order.drag(moveFromIndex, moveToIndex)}
      >
        {bodies.map((body) => (
          <BodyRow key={body.key} board={board} body={body} order={order} onAct={onAct} day={day} />
        ))}
      </DraggableSortable>
      {!board.closed && (
        <button
          type="button"
          className="board-button board-button--main"
          onClick={() => onAct({ kind: 'add' })}
        >
          {t('roster.add')}
        </button>
      )}
    </>
  )
}

function BodyRow({ body, ...rest }: Props & { body: Body }) {
  const { t, language } = useWords()
  const { board, order } = rest
  const { key, name, seats } = body
  const lang = name.lang === language ? undefined : name.lang
  return (
    <DraggableSortableItem id={key}>
      {({ listeners, setNodeRef, transform, transition }) => (
        <section ref={setNodeRef} className="board-body" style={{ transform, transition }}>
          <h2 lang={lang}>
            {/* For the hand only: keys have buttons of their own. */}
            {!board.closed && (
              <span
                className="board-handle"
                aria-hidden="true"
                title={t('roster.drag')}
                {...listeners}
              />
            )}
            {name.text}
          </h2>
          <DraggableSortable
            className="board-people"
            ids={seats.map(({ id }) => String(id))}
            onDragEnd={({ moveFromIndex, moveToIndex }) => {
              const [seat, target] = [seats[moveFromIndex], seats[moveToIndex]]
              const side = moveToIndex < moveFromIndex ? 'less' : 'greater'
              if (seat && target) order.dragSeat(seat, target, side)
            }}
          >
            {seats.map((seat) => (
              <Member key={seat.id} seat={seat} alone={seats.length === 1} {...rest} />
            ))}
          </DraggableSortable>
        </section>
      )}
    </DraggableSortableItem>
  )
}
