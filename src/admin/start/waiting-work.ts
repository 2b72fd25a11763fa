import type { PayloadRequest } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { openComments } from '@/cms/comments/open'
import { countBrokenLinks } from '@/cms/link-check/read'
import { countDueReviews } from '@/cms/reviews/store'
import { countSubscribers } from '@/cms/subscriptions/stored'
import { readTrail } from '@/cms/trail/read'
import type { Locale } from '@/i18n/locales'
import type { AdminWords } from '@/admin/words'
import { awaiting } from './approvals'
import { emptyContact } from './contact'
import { openInquiries } from './inquiries'
import { consentEnding, unchecked, unregistered, unsummarised } from './due'
import { scheduled, troubled } from './plans'
import { readSystemState } from './system-state'
import { outdated } from './outdated'
import { untranslated } from './untranslated'
import { drafts } from './waiting'

/** Everything the start page says is made of these. */
export type WaitingWork = Awaited<ReturnType<typeof readWaitingWork>>
export type PanelLanguage = { t: AdminWords; locale: Locale }

/** Lines of the trail. */
const newest = 6

/** What waits for the signed-in user; `forEditors` is `null` for communicators. */
export async function readWaitingWork(req: PayloadRequest, now: Date) {
  const [
    unfinished,
    withoutTranslation,
    outdatedTranslations,
    pastEvents,
    comingEvents,
    troubles,
    approvals,
    brokenLinks,
    dueReviews,
    comments,
    inquiries,
    activity,
    forEditors,
  ] = await Promise.all([
    drafts(req),
    untranslated(req, now),
    outdated(req, now),
    unsummarised(req, now),
    unregistered(req, now),
    troubled(req, now),
    awaiting(req),
    countBrokenLinks(req),
    countDueReviews(req),
    openComments(req),
    openInquiries(req),
    readTrail(req, { content: true }, newest),
    isEditor(req) ? readForEditors(req, now) : null,
  ])
  return {
    unfinished,
    withoutTranslation,
    outdatedTranslations,
    pastEvents,
    comingEvents,
    troubles,
    approvals,
    brokenLinks,
    dueReviews,
    comments,
    inquiries,
    activity: activity.lines,
    organisation: organisationOf(req),
    forEditors,
  }
}

async function readForEditors(req: PayloadRequest, now: Date) {
  const [planned, due, consents, contact, system, subscribers] = await Promise.all([
    scheduled(req, now),
    unchecked(req, now),
    consentEnding(req, now),
    emptyContact(req),
    readSystemState(req, now),
    countSubscribers(req),
  ])
  return { planned, due: { ...due, media: consents.total }, consents, contact, system, subscribers }
}
