import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayChange } from '@/cms/access/may-change'
import { isolatedRequest } from '@/cms/isolated-request'
import { queueMail } from '@/cms/mail/queue'
import { inTransaction, rowsOf } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { otherLocale, type Locale } from '@/i18n/locales'
import { contactMail } from './contact-mail'

const asked = z.object({ answer: z.enum(['yes', 'no']) })

/**
 * `POST /api/inquiries/<id>/contact`, of an inquiry about a card: whoever's card it is consents to contact, or does not.
 * The one who wrote is told by e-mail, with the name and address of whoever answers only when they consent. Once: the
 * second of two who answer is told that somebody has.
 */
export const answerContact: Omit<Endpoint, 'root'> = {
  path: '/:id/contact',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id'])
    if (!Number.isSafeInteger(id) || !(await mayChange(req, 'inquiries', id)))
      throw new APIError(translate(req, 'notAllowed'), 403, null, true)
    const read = asked.safeParse(await req.json?.().catch(() => null))
    if (!read.success) throw new APIError(translate(req, 'contactNotUnderstood'), 400, null, true)
    await inTransaction(req, () => tell(req, id, read.data.answer))
    return Response.json({ message: translate(req, 'contactAnswered') })
  },
}

type Answered = { email: string; language: Locale; card: number; recipient: number }

async function tell(req: PayloadRequest, id: number, answer: 'no' | 'yes'): Promise<void> {
  const [row] = await rowsOf<Answered>(
    req,
    `update inquiries set contact_answer = '${answer}', state = 'answered', updated_at = now()
     where id = ${id} and topic = 'card' and contact_answer is null and card_id is not null and recipient_id is not null
     returning email, language::text as language, card_id as card, recipient_id as recipient`,
  )
  const { user } = req
  if (!row || !user) throw new APIError(translate(req, 'contactNotOpen'), 409, null, true)
  const { email, language } = row
  const inTheirs = {
    locale: language,
    fallbackLocale: otherLocale(language),
    depth: 0,
    trash: true,
  } as const
  const [card, organisation] = await Promise.all([
    req.payload.findByID({
      collection: 'cards',
      id: row.card,
      ...inTheirs,
      req: isolatedRequest(req),
    }),
    req.payload.findByID({
      collection: 'organisations',
      id: row.recipient,
      ...inTheirs,
      req: isolatedRequest(req),
    }),
  ])
  await queueMail(req, {
    to: email,
    language,
    about: `inquiries ${id}`,
    ...contactMail(language, {
      title: card.title,
      organisation: organisation.name,
      ...(answer === 'yes' && { by: { name: user.name, email: user.email } }),
    }),
  })
}
