import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { env } from '@/lib/env'
import { aboutSubscriber, pendingDays, subscriptionKeys } from '@/lib/subscriptions'
import { newsAfter, type Drizzle } from './digest'
import { digestFor, type Subscriber } from './digest-mail'

/** Subscribers at a time: what is in memory, and in the queue, does not grow with their number. */
export const batchSize = 100

/**
 * Writes the messages of the next few subscribers who have not been told of the latest news, and with them that they
 * have, in one transaction: whoever stops it in between, each is told once and nobody is left out. While as many
 * messages wait to be sent it writes none, so that others are not kept waiting behind thousands. Says whether anybody was told.
 */
export async function tellSubscribers({ db }: Payload, now = new Date()): Promise<boolean> {
  return db.drizzle.transaction(async (transaction) => {
    const batch = await nextOf(transaction, now)
    const [first] = batch
    if (!first) return false
    const news = await newsAfter(transaction, first.told, now)
    const { keyOf } = subscriptionKeys(env.PAYLOAD_SECRET)
    const mails = batch.flatMap((subscriber) => digestFor(subscriber, news, keyOf) ?? [])
    if (mails.length > 0)
      await transaction.execute(sql`
        insert into mails ("to", subject, text, language, state, until, next_try, tries, secret, about)
        select m."to", m.subject, m.text, m.language::enum_mails_language, 'waiting', now() + interval '2 days', now(), 0, true,
          ${aboutSubscriber} || m.subscriber
        from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb)
          m (subscriber text, "to" text, subject text, text text, language text)`)
    await transaction.execute(sql`
      update subscribers set told = (select max(day) from told_news)
      where id in (select jsonb_array_elements_text(${JSON.stringify(batch.map(({ id }) => id))}::jsonb)::uuid)`)
    return true
  })
}

/** Those who were told longest ago come first. */
async function nextOf(transaction: Drizzle, now: Date): Promise<Subscriber[]> {
  const { rows } = await transaction.execute(sql`
    select id, email, language, languages, topics, events, told::text as told from subscribers
    where confirmed_at is not null and told < (select max(day) from told_news)
      and (select count(*) from mails where state = 'waiting' and about like ${`${aboutSubscriber}%`}
        and next_try <= ${now.toISOString()}::timestamptz) < ${batchSize}
    order by told, id limit ${batchSize} for update skip locked`)
  // The columns are those that the statement names.
  return rows as unknown as Subscriber[]
}

/** Addresses that nobody has confirmed in time are deleted with what waits for them, and so is to whom was written a day ago. */
export async function forgetUnconfirmed({ db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`
    with gone as (
      delete from subscribers where confirmed_at is null and created_at < now() - make_interval(days => ${pendingDays})
      returning id)
    delete from mails where about in (select ${aboutSubscriber} || id from gone)`)
  await db.drizzle.execute(
    sql`delete from mails where about like ${`${aboutSubscriber}%`} and state <> 'waiting'`,
  )
  await db.drizzle.execute(
    sql`delete from subscription_requests where at < now() - interval '1 day'`,
  )
}
