import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf } from '@/cms/publishing/transaction'
import { env } from '@/lib/env'
import { oneSpelling } from '@/lib/internet-address'
import { aboutSubscriber, subscriptionKeys } from '@/lib/subscriptions'

/** What is stored of a subscriber. */
export type StoredSubscription = {
  email: string
  language: string
  languages: string[]
  /** The pillars by their names. */
  topics: string[]
  events: boolean
  createdAt: string
  confirmedAt: string | null
  /** The day of the last digest that was sent. */
  told: string | null
}

/** How many are told of news. The panel says no more of them. */
export async function countSubscribers(req: PayloadRequest): Promise<number> {
  const [found] = await rowsOf<{ count: number }>(
    req,
    'select count(*)::int as count from subscribers where confirmed_at is not null',
  )
  return found?.count ?? 0
}

/** The subscription of an address, for whoever asks about it on behalf of its owner. */
export const subscriptionsOf = (req: PayloadRequest, address: string) =>
  rowsOf<StoredSubscription>(
    req,
    `select email, language, languages, events, to_json(created_at)#>>'{}' as "createdAt",
       to_json(confirmed_at)#>>'{}' as "confirmedAt", nullif(told, '-infinity')::text as told,
       array(select l.name from topics_locales l where l._parent_id = any (topics) and l._locale = 'nb' order by l.name) as topics
     from subscribers where email = ${escapeLiteral(oneSpelling(address))}`,
  )

/** Deletes it, with what waits to be sent and the mark that the address was written to. Returns how many there were. */
export async function eraseSubscriptions(req: PayloadRequest, address: string): Promise<number> {
  const email = oneSpelling(address)
  const mark = subscriptionKeys(env.PAYLOAD_SECRET).digestOf(email)
  const gone = await rowsOf<{ id: string }>(
    req,
    `with marks as (delete from subscription_requests where address = ${escapeLiteral(mark)}),
       gone as (delete from subscribers where email = ${escapeLiteral(email)} returning id),
       mailed as (delete from mails where about in (select '${aboutSubscriber}' || id from gone))
     select id from gone`,
  )
  return gone.length
}
