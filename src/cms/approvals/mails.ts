import type { PayloadRequest } from 'payload'
import { idOf } from '@/lib/ids'
import { dateAndTime } from '@/lib/dates'
import { env } from '@/lib/env'
import { mayChangeAs } from '@/cms/access/may-change'
import { isolatedRequest } from '@/cms/isolated-request'
import { mailLanguageOf, queueMail } from '@/cms/mail/queue'
import { titleOf } from '@/cms/plans/failure'
import { speaking, translate } from '@/cms/translate'
import type { StoredApproval } from './stored'

/** To everybody who may approve, each in their language. */
export async function tellEditors(req: PayloadRequest, approval: StoredApproval): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { in: ['editor', 'admin'] } },
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  const title = await titleOf(req, approval.plan)
  const name = approval.row.submittedBy ?? ''
  const { collection, document } = approval.plan
  for (const account of docs) {
    // A draft for named accounts is decided by those of them who are editors, and by administrators.
    if (!(await mayChangeAs(req, account, collection, document))) continue
    const language = mailLanguageOf(account)
    const to = speaking(language)
    await queueMail(req, {
      to: account.email,
      subject: translate(to, 'mailSubmittedSubject', { title }),
      text: [translate(to, 'mailSubmitted', { name, title }), linkTo(approval)].join('\n\n'),
      language,
    })
  }
}

/** To who submitted it, as long as the account is there and still speaks for the same organisation. */
export async function tellSubmitter(req: PayloadRequest, approval: StoredApproval): Promise<void> {
  const { row } = approval
  const account = await req.payload.findByID({
    collection: 'users',
    id: row.submittedById ?? 0,
    depth: 0,
    disableErrors: true,
    req: isolatedRequest(req),
  })
  if (!account || idOf(account.organisation) !== row.organisation) return
  const to = speaking(row.speaks)
  const values = {
    title: await titleOf(req, approval.plan),
    name: row.decidedBy ?? '',
    when: row.publishAt ? dateAndTime(new Date(row.publishAt), row.speaks) : '',
  }
  const returned = row.state === 'returned'
  const sentence = returned ? 'mailReturned' : row.publishAt ? 'mailApprovedAt' : 'mailApproved'
  await queueMail(req, {
    to: account.email,
    subject: translate(to, returned ? 'mailReturnedSubject' : 'mailApprovedSubject', values),
    text: [
      translate(to, sentence, values),
      ...(returned ? [row.comment ?? '', paragraphIn(approval)].filter(Boolean) : []),
      linkTo(approval),
    ].join('\n\n'),
    language: row.speaks,
  })
}

const paragraphIn = ({ row }: StoredApproval): string =>
  row.paragraph
    ? translate(speaking(row.speaks), 'mailParagraph', {
        number: String(row.paragraph),
        words: row.paragraphWords ?? '',
      })
    : ''

const linkTo = ({ plan: { collection, document, languages } }: StoredApproval): string =>
  `${env.SERVER_URL}/admin/collections/${collection}/${document}?locale=${languages?.[0] ?? 'nb'}`
