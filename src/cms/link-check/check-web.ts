import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Outgoing } from '@/lib/outgoing/guarded-client'
import { outcomeOf, outcomeOfError, type CheckOutcome } from './outcome'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** What is good is asked for again after this; spread, so that what was noted together is not asked for together. */
const goodMs = 14 * dayMs
/** After a failure, the longer the oftener it has failed. */
const backOffMs = [3 * hourMs, 12 * hourMs, dayMs, 2 * dayMs, 4 * dayMs]
const longestMs = 7 * dayMs
/** As often, and over as long, an address fails before anybody is told. */
const failuresTold = 3
const overMs = dayMs

/** As many hosts are asked at the same time, each for one address, and then not again for a while. */
const hostsAtATime = 4
const restMs = 10_000

export type WebCheck = {
  payload: Payload
  ask: Outgoing
  now?: () => number
  /** From 0 to 1. */
  random?: () => number
}

/** Checks of addresses out on the web, one step at a time; remembers which hosts were asked just now. */
export function createWebCheck({ payload, ask, now = Date.now, random = Math.random }: WebCheck) {
  const asked = new Map<string, number>()

  return async (): Promise<number> => {
    for (const [host, at] of asked) if (now() - at >= restMs) asked.delete(host)
    const due = await dueAddresses(payload, new Date(now()), [...asked.keys()])
    await Promise.all(
      due.map(async ({ host, url }) => {
        asked.set(host, now())
        await write(url, host, await tryAddress(ask, url, now))
      }),
    )
    return due.length
  }

  async function write(url: string, host: string, outcome: CheckOutcome): Promise<void> {
    const at = now()
    if (outcome.kind === 'good')
      return writeGood(payload, url, outcome.status, at, at + goodMs * (0.75 + random() / 2))
    if (
      outcome.kind === 'later' ||
      (mayBeOurs(outcome) && !(await othersAnswer(payload, host, at)))
    ) {
      const wait = Math.max(outcome.retryAfterMs, hourMs)
      return writeLater(payload, url, outcome.status, at, at + wait)
    }
    await writeBad(payload, url, outcome, at)
  }
}

/** HEAD first, which some servers do not know or answer wrongly: what it says is missing is asked for with GET. */
async function tryAddress(ask: Outgoing, url: string, now: () => number): Promise<CheckOutcome> {
  try {
    const head = await ask('HEAD', url)
    const isSure = head.status < 400 || head.status === 429
    return outcomeOf(isSure ? head : await ask('GET', url), now())
  } catch (error) {
    return outcomeOfError(error)
  }
}

type Due = { url: string; host: string }

async function dueAddresses({ db }: Payload, at: Date, resting: string[]): Promise<Due[]> {
  const free = resting.length > 0 ? sql`host <> all (${sql.param(resting)}::text[])` : sql`true`
  const { rows } = (await db.drizzle.execute(sql`
    select distinct on (host) url, host from (
      select url, host from web_addresses where next_check <= ${at.toISOString()} and ${free}
      order by next_check limit 200) due
    order by host limit ${hostsAtATime}`)) as unknown as { rows: Due[] }
  return rows
}

/** What a connection of our own that is down looks like. */
const mayBeOurs = (outcome: CheckOutcome): boolean =>
  outcome.kind === 'bad' && ['noHost', 'noAnswer'].includes(outcome.why)

/** Whether another host has answered within a day: if none has, it is our own connection that is down. */
async function othersAnswer({ db }: Payload, host: string, at: number): Promise<boolean> {
  const { rows } = (await db.drizzle.execute(sql`
    select exists (select from web_addresses
      where answered_at > ${new Date(at - dayMs).toISOString()} and host <> ${host}) as yes`)) as unknown as {
    rows: { yes: boolean }[]
  }
  return rows[0]?.yes === true
}

const iso = (at: number): string => new Date(at).toISOString()

async function writeGood(
  { db }: Payload,
  url: string,
  status: number,
  at: number,
  next: number,
): Promise<void> {
  await db.drizzle.execute(sql`
    with now_good as (update web_addresses set checked_at = ${iso(at)}, answered_at = ${iso(at)},
        next_check = ${iso(next)}, status = ${status}, why = null, failures = 0, failing_since = null,
        broken_since = null
      where url = ${url} returning url)
    update found_links set meant = false where meant and url in (select url from now_good)`)
}

async function writeLater(
  { db }: Payload,
  url: string,
  status: number | null,
  at: number,
  next: number,
): Promise<void> {
  await db.drizzle.execute(sql`
    update web_addresses set checked_at = ${iso(at)}, next_check = ${iso(next)},
      answered_at = case when ${status}::int is null then answered_at else ${iso(at)}::timestamptz end
    where url = ${url}`)
}

async function writeBad(
  { db }: Payload,
  url: string,
  { retryAfterMs, status, why }: Extract<CheckOutcome, { kind: 'bad' }>,
  at: number,
): Promise<void> {
  const { rows } = (await db.drizzle.execute(
    sql`select failures, failing_since as since from web_addresses where url = ${url}`,
  )) as unknown as { rows: { failures: number; since: Date | string | null }[] }
  const failures = (rows[0]?.failures ?? 0) + 1
  const since = rows[0]?.since ? new Date(rows[0].since).valueOf() : at
  const isTold = failures >= failuresTold && at - since > overMs
  const wait = Math.max(backOffMs[failures - 1] ?? longestMs, retryAfterMs)
  await db.drizzle.execute(sql`
    update web_addresses set checked_at = ${iso(at)}, next_check = ${iso(at + wait)}, status = ${status}, why = ${why},
      answered_at = case when ${status}::int is null then answered_at else ${iso(at)}::timestamptz end,
      failures = ${failures}, failing_since = ${iso(since)},
      broken_since = case when ${isTold} then coalesce(broken_since, ${iso(since)}::timestamptz) end
    where url = ${url}`)
}

/** Forgets addresses that public texts name no longer. */
export async function forgetUnlinked({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`delete from web_addresses w where not exists (
    select from found_links l where l.url = w.url)`)
}
