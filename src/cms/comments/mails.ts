import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { mayChangeAs } from '@/cms/access/may-change'
import { titleOfDocument } from '@/cms/in-use/find-uses'
import { isolatedRequest } from '@/cms/isolated-request'
import { mailLanguageOf } from '@/cms/mail/queue'
import { queueTogether } from '@/cms/mail/together'
import { rowsOf } from '@/cms/publishing/transaction'
import { quoted } from '@/cms/quoted'
import { speaking, translate } from '@/cms/translate'
import { env } from '@/lib/env'
import type { Comment } from '@/payload-types'
import type { CommentedPlace } from './stored'

/**
 * Writes to those who take part, in their language: whoever began the document and whoever saved it last, and who has
 * written in the thread before. Not to whoever wrote the comment, nor to those who may not change the document any
 * more. What comes within some minutes at one document is one message.
 */
export async function tellOthers(
  req: PayloadRequest,
  place: CommentedPlace,
  comment: Comment,
): Promise<void> {
  const ids = await takingPart(req, place, comment)
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  for (const account of docs) {
    if (!(await mayChangeAs(req, account, place.collection, place.document))) continue
    const language = mailLanguageOf(account)
    const to = speaking(language)
    const own = isolatedRequest(req)
    own.locale = comment.language ?? language
    const title = quoted(language, await titleOfDocument(own, place.collection, place.document))
    await queueTogether(
      req,
      {
        to: account.email,
        subject: translate(to, 'mailCommentSubject', { title }),
        text: [translate(to, 'mailComment', { title }), linkTo(place, comment)].join('\n\n'),
        language,
        about: `comments ${place.collection}/${place.document}`,
      },
      said(req, comment, language),
    )
  }
}

function said(req: PayloadRequest, comment: Comment, language: 'nb' | 'en'): string {
  const { paragraph, text } = comment
  const name = req.user?.name ?? ''
  const sentence = comment.thread
    ? 'mailCommentAnswer'
    : paragraph
      ? 'mailCommentParagraph'
      : 'mailCommentWhole'
  return [translate(speaking(language), sentence, { name }), text ?? ''].join('\n\n')
}

async function takingPart(
  req: PayloadRequest,
  { collection, document }: CommentedPlace,
  { id, thread }: Comment,
): Promise<number[]> {
  const saves = `select account from trail
    where collection = ${escapeLiteral(collection)} and document = ${document}
      and account is not null and action in ('created', 'duplicated', 'saved', 'changed', 'published')`
  const rows = await rowsOf<{ account: number }>(
    req,
    `(${saves} order by id limit 1) union (${saves} order by id desc limit 1)
     union select by_id::int from comments where ${thread ?? id} in (id, thread) and by_id is not null`,
  )
  return rows.map(({ account }) => account).filter((account) => account !== req.user?.id)
}

/** Opens the form with its comments unfolded. */
const linkTo = ({ collection, document }: CommentedPlace, { language }: Comment): string =>
  `${env.SERVER_URL}/admin/collections/${collection}/${document}?locale=${language ?? 'nb'}#comments`
