import { escapeLiteral } from 'pg'
import type { PayloadRequest } from 'payload'
import { readPlans, type ReadPlan } from '@/cms/plans/read'
import { troubled, lateBefore } from '@/admin/start/plans'
import { boundsOf, type Month } from './month'

/** On one page; nobody plans more in a month, and a page without end helps nobody. */
export const mostInMonth = 500

/** What waits in a month, what went wrong whenever it was, and when the next one comes if the month is empty. */
export async function readMonth(req: PayloadRequest, month: Month, now: Date) {
  const { from, to } = boundsOf(month)
  const [troubles, found] = await Promise.all([
    troubled(req, now),
    readPlans(req, waiting([from, to], now), mostInMonth + 1),
  ])
  const next = found.length === 0 ? await nextAfter(req, to, now) : undefined
  return { troubles, plans: found.slice(0, mostInMonth), more: found.length > mostInMonth, next }
}

async function nextAfter(req: PayloadRequest, to: Date, now: Date): Promise<ReadPlan | undefined> {
  const [next] = await readPlans(req, waiting([to], now), 1)
  return next
}

/** From one moment on, and before another; what is late is told with what failed. */
function waiting([from, to]: [from: Date, to?: Date], now: Date): string {
  const moment = (value: Date): string => escapeLiteral(value.toISOString())
  const until = to ? `and at < ${moment(to)}` : ''
  return `state = 'waiting' and at >= ${moment(from)} and at >= ${moment(lateBefore(now))} ${until}`
}
