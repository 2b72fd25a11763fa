import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { log } from '@/lib/log'
import { aboutSubscriber } from '@/lib/subscriptions'
import type { Mail } from '@/payload-types'
import { htmlOf } from './html'
import { sender } from './sender'
import type { Deliver } from './smtp'
import { unsubscribeHeaders } from './unsubscribe-headers'

const minute = 60_000

/** How long after each failed attempt the next one comes; after the last one a message has failed. */
export const attemptsAfterMs = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * minute)

/** Messages at a time, so that a stop is heard between them. */
const most = 20

/**
 * Sends what is due, one message after the other. Killed between the server's yes and ours, it sends
 * one message twice, under the same Message-ID; none is lost.
 */
export async function sendDueMails(
  payload: Payload,
  deliver: Deliver,
  stop: AbortSignal,
  now = new Date(),
): Promise<void> {
  const due = await payload.find({
    collection: 'mails',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { nextTry: { less_than_equal: now.toISOString() } },
        { until: { greater_than: now.toISOString() } },
      ],
    },
    sort: 'id',
    limit: most,
    pagination: false,
    depth: 0,
  })
  for (const mail of due.docs) {
    if (stop.aborted) return
    const data = await attempt(payload, mail, deliver, now)
    const where = { id: { equals: mail.id } }
    const updatedAt = new Date().toISOString()
    // Once it is over, nothing is kept of what a subscriber was sent.
    if (data.state && mail.about?.startsWith(aboutSubscriber))
      await payload.db.deleteMany({ collection: 'mails', where })
    // Whoever it is about may be gone meanwhile, and the message with them: that stops none of the others.
    else await payload.db.updateMany({ collection: 'mails', where, data: { ...data, updatedAt } })
  }
}

/** Messages that came to nothing end, one-time links with them; after a quarter of a year all go. */
export async function tidyMails(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update mails set state = 'ended', text = case when secret then '' else text end, updated_at = now()
    where state = 'waiting' and until < now()`)
  await payload.db.drizzle.execute(sql`
    update mails set text = '', updated_at = now()
    where secret and text <> '' and until < now()`)
  await payload.db.drizzle.execute(sql`
    delete from mails where state <> 'waiting' and updated_at < now() - interval '90 days'`)
}

async function attempt(
  payload: Payload,
  mail: Mail,
  deliver: Deliver,
  now: Date,
): Promise<Partial<Mail>> {
  const { id, to, subject, text, language, secret, createdAt } = mail
  const tries = mail.tries + 1
  try {
    const host = sender.defaultFromAddress.split('@')[1] ?? 'localhost'
    await deliver({
      to,
      subject,
      text: text ?? '',
      html: htmlOf(text ?? '', language),
      headers: await unsubscribeHeaders(payload, mail),
      messageId: `<mail-${id}-${Date.parse(createdAt)}@${host}>`,
    })
    const sent = { state: 'sent', sentAt: new Date().toISOString(), tries, problem: null } as const
    return secret ? { ...sent, text: null } : sent
  } catch (error) {
    const problem = problemOf(error)
    const pause = isRefusal(error) ? undefined : attemptsAfterMs[tries - 1]
    log.warn({ tries, problem, again: pause !== undefined }, 'a message could not be sent')
    if (pause === undefined) return { state: 'failed', tries, problem }
    return { tries, problem, nextTry: new Date(now.getTime() + pause).toISOString() }
  }
}

/** What went wrong in codes: a server's own words may name the address. */
function problemOf(error: unknown): string {
  const code = String(fact(error, 'code') ?? 'unknown')
  const answer = fact(error, 'responseCode')
  return typeof answer === 'number' ? `${code} ${answer}` : code
}

/** The server will never take this message: its address or its text was refused for good. */
const isRefusal = (error: unknown): boolean =>
  ['EENVELOPE', 'EMESSAGE'].includes(String(fact(error, 'code'))) &&
  Number(fact(error, 'responseCode')) >= 500

const fact = (error: unknown, name: string): unknown =>
  error instanceof Error ? Reflect.get(error, name) : undefined
