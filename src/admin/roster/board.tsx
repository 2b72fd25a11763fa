'use client'
// The day that is looked at, what is typed and where a row was moved to live in the browser.
import { SetStepNav, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '@/admin/document/words'
import { sheetsPath } from '@/admin/sheets/path'
import { useListens } from '@/admin/listens'
import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { BoardHead } from './board-head'
import { Comings } from './comings'
import { ConfirmForm } from './confirm-form'
import { Members } from './members'
import { Partners } from './partners'
import { Report } from './report'
import { SeatDrawer, seatDrawer, type Act } from './seat-drawer'
import type { Board } from './read-board'
import { useOrder } from './use-order'

type Props = { board: Board; day: Day }

/** One screen for who sits in a group: shown, replaced, ended, added, moved and confirmed. */
export function RosterBoard({ board, day: begin }: Props) {
  const { t, language } = useWords()
  const { openModal } = useModal()
  const [day, setDay] = useState<Day>(begin)
  const [shown, setShown] = useState<'members' | 'partners'>('members')
  const [act, setAct] = useState<Act | null>(null)
  const listens = useListens()
  const [said, setSaid] = useState<{ text: string; day?: Day } | null>(null)
  const order = useOrder(board, day, (text) => setSaid({ text }))
  const open = (next: Act) => {
    setAct(next)
    openModal(seatDrawer)
  }
  return (
    <main className="board gutter--left gutter--right">
      <SetStepNav nav={[{ label: t('roster.title') }]} />
      <fieldset className="board-listens" disabled={!listens}>
        <BoardHead board={board} day={day} onDay={setDay} shown={shown} onShown={setShown} />
        {board.closed && <p className="board-closed">{board.closed}</p>}
        <p className="board-said" role="status">
          {said?.text}{' '}
          {said?.day && said.day !== day && (
            <button type="button" className="board-link" onClick={() => setDay(said.day ?? day)}>
              {t('roster.look', { date: textDate(noonOf(said.day), language) })}
            </button>
          )}
        </p>
        <div className="board-columns">
          <div>
            {shown === 'members' ? (
              <Members board={board} day={day} order={order} onAct={open} />
            ) : (
              <Partners board={board} day={day} seats={order.seats} />
            )}
          </div>
          <aside className="board-aside">
            <ConfirmForm board={board} onSaid={(text) => setSaid({ text })} />
            <Report board={board} day={day} />
            <Comings board={board} seats={order.seats} onDay={setDay} />
            <p className="board-sheet">
              <a
                className="board-link"
                href={sheetsPath(shown === 'partners' ? null : board.group.id)}
              >
                {t('roster.sheet')}
              </a>
            </p>
          </aside>
        </div>
      </fieldset>
      <SeatDrawer act={act} board={board} onDone={(text, first) => setSaid({ text, day: first })} />
    </main>
  )
}
