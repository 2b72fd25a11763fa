import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { titleOfDocument, typeOf } from '@/cms/in-use/find-uses'
import { ownersOf } from '@/cms/in-use/owners'
import { isolatedRequest } from '@/cms/isolated-request'
import { mailLanguageOf, queueMail } from '@/cms/mail/queue'
import { inTransaction, rowsOf, runSql } from '@/cms/publishing/transaction'
import { quoted } from '@/cms/quoted'
import { speaking, translate } from '@/cms/translate'
import { todayInOslo, type Day } from '@/lib/days'
import { env } from '@/lib/env'
import { idOf } from '@/lib/ids'
import { showDay } from '@/lib/shown-date'
import type { User } from '@/payload-types'
import { documentIsThere } from './store'
import type { ReviewedType } from './types'

type Due = { collection: ReviewedType; document: number; due: Day; setBy: number | null }

/**
 * One mail for each date that has come, to whoever set it while they may still change the document, and else to all
 * editors. That it went out is written with it, in one transaction: once, whoever stops in between. What was deleted for
 * good is forgotten here.
 */
export async function remindOfReviews(payload: Payload, today: Day = todayInOslo()): Promise<void> {
  const req = await createLocalReq({}, payload)
  await runSql(req, `delete from reviews r where not ${documentIsThere('r', { inTrash: true })}`)
  await inTransaction(req, async () => {
    const due = await rowsOf<Due>(
      req,
      `update reviews r set reminded = due
       where due <= ${escapeLiteral(today)} and reminded is distinct from due and ${documentIsThere('r')}
       returning collection, document, due::text as due, set_by as "setBy"`,
    )
    if (due.length > 0) await tellOf(req, due)
  })
}

type Account = Pick<User, 'id' | 'email' | 'role' | 'organisation' | 'mailLanguage'>

async function tellOf(req: PayloadRequest, due: readonly Due[]): Promise<void> {
  const { docs: accounts } = await req.payload.find({
    collection: 'users',
    select: { email: true, role: true, organisation: true, mailLanguage: true },
    pagination: false,
    depth: 0,
    req: isolatedRequest(req),
  })
  const ofEach = new Map<Account, Due[]>()
  for (const each of due) {
    const setter = accounts.find(({ id }) => id === each.setBy)
    const told = setter && keeps(setter, each) ? [setter] : accounts.filter(isEditorial)
    for (const account of told) ofEach.set(account, [...(ofEach.get(account) ?? []), each])
  }
  for (const [account, theirs] of ofEach) await send(req, account, theirs)
}

const isEditorial = ({ role }: Account): boolean => role !== 'communicator'

/** As the rule for changing these types says. */
const keeps = (account: Account, { collection, document }: Due): boolean =>
  isEditorial(account) ||
  (collection === 'organisations' && idOf(account.organisation) === document)

async function send(req: PayloadRequest, account: Account, due: readonly Due[]): Promise<void> {
  const language = mailLanguageOf(account)
  const to = speaking(language)
  const own = isolatedRequest(req)
  own.locale = language
  const lines: string[] = []
  for (const { collection, document, due: day } of due) {
    const owner = ownersOf(req.payload).find(({ slug }) => slug === collection)
    const type = owner ? typeOf(req, owner)[language] : ''
    const title = quoted(language, await titleOfDocument(own, collection, document))
    const link = `${env.SERVER_URL}/admin/collections/${collection}/${document}`
    lines.push(`${type} ${title} (${showDay(day, language)}): ${link}`)
  }
  await queueMail(req, {
    to: account.email,
    subject: translate(to, 'mailReviewSubject'),
    text: [
      translate(to, 'mailReview'),
      ...lines,
      translate(to, 'mailReviewList', { link: `${env.SERVER_URL}/admin/reviews` }),
    ].join('\n\n'),
    language,
  })
}
