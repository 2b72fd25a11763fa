import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { isDay } from '@/lib/days'
import { OwnView } from '@/admin/own-view'
import { languageOf } from '@/admin/words'
import { RosterBoard } from './board'
import { readBoard } from './read-board'

export const rosterPath = '/admin/roster'

/** A group as visitors see it, on any day, with everything that changes it. For editors. */
export async function RosterView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  // Payload leaves who may open a view of ours to the view.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(rosterPath)}`)
  if (!isEditor(req)) notFound()
  const language = languageOf(req.i18n)
  const board = await readBoard(req, language, searchParams?.['group'])
  if (!board) notFound()
  const day = searchParams?.['day']
  return (
    <OwnView view={props}>
      <RosterBoard board={board} day={typeof day === 'string' && isDay(day) ? day : board.today} />
    </OwnView>
  )
}
