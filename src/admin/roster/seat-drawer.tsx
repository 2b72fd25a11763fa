'use client'
// A question of its own beside the roster.
import { Drawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { BoardResponse } from '@/features/appointments/board/endpoints'
import type { Seat } from '@/features/roster/seats'
import type { Day } from '@/lib/days'
import { toProblems, type Problems } from './problems'
import type { Board } from './read-board'
import { toRequest, fresh, SeatForm, type Typed } from './seat-form'

export const seatDrawer = 'roster-seat'

/** What somebody is about to do on the board. */
export type Act = { kind: 'replace' | 'end'; seat: Seat } | { kind: 'add' }

type Props = { act: Act | null; board: Board; onDone: (text: string, day: Day) => void }

/** Asks for what an act needs. What is typed is kept when the drawer is closed, until it is saved. */
export function SeatDrawer({ act, board, onDone }: Props) {
  const { t, language } = useWords()
  const { closeModal } = useModal()
  const router = useRouter()
  const [kept, setKept] = useState<Record<string, Typed>>({})
  const [problems, setProblems] = useState<Problems>({})
  const [busy, setBusy] = useState(false)
  if (!act) return null
  const seat = act.kind === 'add' ? null : act.seat
  const key = `${board.group.id} ${act.kind} ${seat?.id ?? ''}`
  const typed = kept[key] ?? fresh(act)
  const change = (part: Partial<Typed>) => {
    setKept((all) => ({ ...all, [key]: { ...typed, ...part } }))
    setProblems({})
  }
  const save = async () => {
    setBusy(true)
    const path = seat ? `/appointments/${seat.id}/${act.kind}` : '/appointments/seat'
    const body = toRequest(act, typed, board.group.id)
    const response = await sendRequest<BoardResponse>('POST', path, { language, body })
    setBusy(false)
    if (!response.ok) {
      setProblems(toProblems(response, t('planning.noAnswer')))
      return
    }
    setKept(({ [key]: _, ...others }) => others)
    setProblems({})
    closeModal(seatDrawer)
    onDone(response.body.message ?? '', response.body.day ?? board.today)
    router.refresh()
  }
  return (
    <Drawer
      slug={seatDrawer}
      title={t(`roster.${act.kind}Title`, { person: seat?.person ?? '' })}
      className="board-drawer"
    >
      <form
        key={key}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <SeatForm act={act} board={board} typed={typed} problems={problems} onChange={change} />
        {problems[''] && (
          <p className="board-problem" role="alert">
            {problems['']}
          </p>
        )}
        <button type="submit" className="board-button board-button--main" disabled={busy}>
          {t(busy ? 'roster.saving' : `roster.${act.kind}Now`)}
        </button>
      </form>
    </Drawer>
  )
}
