import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf } from '@/cms/publishing/transaction'
import { queueMail, type NewMail } from './queue'

const togetherMs = 5 * 60_000
/** The worker may be about to send a message whose time comes sooner. */
const marginSeconds = 30
const longest = 20_000

/**
 * What is said about one thing within five minutes is one message to each: it waits so long, and what comes meanwhile
 * is added to it, in the transaction of `req`. `mail.text` stands before all of it.
 */
export async function queueTogether(
  req: PayloadRequest,
  mail: NewMail & { about: string },
  said: string,
): Promise<void> {
  const { about, text, to } = mail
  const added = await rowsOf(
    req,
    `update mails set text = text || ${escapeLiteral(`\n\n${said}`)}
     where id = (
       select id from mails
       where about = ${escapeLiteral(about)} and "to" = ${escapeLiteral(to)} and state = 'waiting'
         and tries = 0 and next_try > now() + interval '${marginSeconds} seconds'
         and length(text) < ${longest}
       order by id limit 1 for update)
     returning id`,
  )
  if (added.length > 0) return
  const notBefore = new Date(Date.now() + togetherMs)
  await queueMail(req, { ...mail, text: [text, said].join('\n\n'), notBefore })
}
