import type { PayloadRequest } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { isOutdated } from '@/cms/plans/make'
import { translate } from '@/cms/translate'
import { dateAndTime } from '@/lib/dates'
import { paragraphsIn, type Paragraph } from './paragraphs'
import type { StoredApproval } from './stored'

/** What a form is told: the newest few, which of them waits, and what the principal may do about it. */
export type ListedApproval = Awaited<ReturnType<typeof told>>
export type ApprovalsOfDocument = { decides: boolean; approvals: ListedApproval[] }

/** What an approval came to, in words. */
export function approvedSentence(req: PayloadRequest, at: unknown, newer: boolean): string {
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const done =
    typeof at === 'string'
      ? translate(req, 'approvalGrantedAt', { when: dateAndTime(new Date(at), language) })
      : translate(req, 'approvalGranted')
  return newer ? `${done} ${translate(req, 'approvalNewerDraft')}` : done
}

export async function told(req: PayloadRequest, { id, plan, row }: StoredApproval) {
  const isWaiting = row.state === 'submitted'
  const paragraphs: Paragraph[] = isWaiting && isEditor(req) ? paragraphsIn(plan) : []
  return {
    id,
    state: row.state,
    open: row.open === true,
    languages: plan.languages,
    submittedBy: row.submittedBy ?? null,
    submittedAt: row.submittedAt,
    decidedBy: row.decidedBy ?? null,
    decidedAt: row.decidedAt ?? null,
    publishAt: row.publishAt ?? null,
    comment: row.comment ?? null,
    about: row.paragraph ? { number: row.paragraph, words: row.paragraphWords ?? '' } : null,
    /** Whether a draft has been saved since, which approving does not bring. */
    outdated: isWaiting && (await isOutdated(req, plan)),
    paragraphs,
  }
}
