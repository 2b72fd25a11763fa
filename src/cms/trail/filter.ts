import { readDay } from '@/lib/typed-day'
import { dayAfter, startOfDay } from '@/lib/days'
import { isAction } from './actions'
import type { TrailFilter } from './read'

/** What a form or an address asks of the trail, and the days in it that are none. */
export function filterAsked(sent: Record<string, unknown>): {
  filter: TrailFilter
  notDays: string[]
} {
  const said = (name: string): string => {
    const value = sent[name]
    return typeof value === 'string' ? value.trim().slice(0, 200) : ''
  }
  const number = (name: string): number | undefined =>
    /^\d{1,15}$/.test(said(name)) ? Number(said(name)) : undefined
  const [from, to] = [dayIn(said('from')), dayIn(said('to'))]
  const action = said('action')
  return {
    filter: {
      who: said('who') || undefined,
      title: said('title') || undefined,
      action: isAction(action) ? action : undefined,
      collection: said('type') || undefined,
      document: smallEnough(number('number')),
      from: from ? startOfDay(from).toISOString() : undefined,
      until: to ? startOfDay(dayAfter(to)).toISOString() : undefined,
      before: number('before'),
    },
    notDays: [from === null ? said('from') : '', to === null ? said('to') : ''].filter(Boolean),
  }
}

/** Postgres counts documents no higher. */
const smallEnough = (id: number | undefined): number | undefined =>
  id !== undefined && id <= 2_147_483_647 ? id : undefined

/** Null for what is no day. */
function dayIn(typed: string): string | undefined | null {
  if (!typed) return undefined
  const read = readDay(typed)
  return 'why' in read ? null : read.value
}
