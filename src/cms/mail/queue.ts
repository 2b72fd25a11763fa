import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import type { Locale } from '@/i18n/locales'
import type { User } from '@/payload-types'

export type NewMail = {
  to: string
  subject: string
  /** Plain text. Paragraphs stand apart by an empty line; addresses become links. */
  text: string
  /** The language of the text. Norwegian unless said. */
  language?: Locale
  /** Holds a one-time link: the text goes when it was sent or when `until` has passed. */
  secret?: boolean
  /** When it is of no use any more, a week from now unless said. */
  until?: Date
  /** When it is sent at the earliest, and what it is about: what comes until then may be added (`queueTogether`). */
  notBefore?: Date
  about?: string
}

/** The language an account wants its messages in. */
export const mailLanguageOf = ({ mailLanguage }: Pick<User, 'mailLanguage'>): Locale =>
  mailLanguage ?? 'nb'

const week = 7 * 86_400_000

/**
 * Puts a message into the queue, in the transaction of `req`: what is rolled back is never sent. The
 * worker sends it, and tries again while the mail server is away. Returns its number in the mailbox.
 */
export async function queueMail(req: PayloadRequest, mail: NewMail): Promise<number> {
  const { about, to, subject, text, language = 'nb', secret = false } = mail
  const until = mail.until ?? new Date(Date.now() + week)
  const { id } = await req.payload.create({
    collection: 'mails',
    data: {
      to,
      subject,
      text,
      language,
      secret,
      state: 'waiting',
      until: until.toISOString(),
      nextTry: (mail.notBefore ?? new Date()).toISOString(),
      about: about ?? null,
      tries: 0,
    },
    depth: 0,
    req: isolatedRequest(req),
  })
  return id
}
