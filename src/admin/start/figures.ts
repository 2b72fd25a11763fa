import { deskHref } from '@/admin/translations/desk-filter'
import { isDeskType } from '@/admin/translations/desk-types'
import { listDate } from '@/lib/dates'
import { subscriberFigure } from './subscriber-figure'
import type { WaitingWork, PanelLanguage } from './waiting-work'
import { sizeOf, type Kind } from './waiting'

export type StartFigure = {
  count: number
  label: string
  note: string
  /** The lists that show what is counted, in place of the note. */
  lists?: { href: string; words: string }[]
}

/** Figures to see at a glance, each with a word on what it counts. */
export function figuresOf(work: WaitingWork, language: PanelLanguage): StartFigure[] {
  const { t } = language
  const { unfinished, withoutTranslation } = work
  const drafts = sizeOf(unfinished)
  const untranslated = sizeOf(withoutTranslation)
  return [
    ...approvals(work, language),
    {
      count: drafts,
      label: t('drafts', { count: drafts }),
      note: t('noDrafts'),
      lists: unfinished.counts.map(([kind, number]) => ({
        href: draftsIn(kind, work.organisation),
        words: t(`kinds.${kind}`, { count: number }),
      })),
    },
    {
      count: untranslated,
      label: t('untranslated', { count: untranslated }),
      note: t('noUntranslated'),
      lists: withoutTranslation.counts.map(([kind, number]) => ({
        // Of each kind that is counted here, the desk shows the same.
        href: deskHref({ state: 'waiting', ...(isDeskType(kind) && { type: kind }) }),
        words: t(`kinds.${kind}`, { count: number }),
      })),
    },
    ...outdated(work, language),
    ...brokenLinks(work, language),
    ...reviews(work, language),
    ...comments(work, language),
    ...inquiries(work, language),
    ...(work.forEditors ? forEditors(work.forEditors, language) : [registration(work, language)]),
  ]
}

/** For editors what they are to approve, for communicators what came back; nothing when there is none. */
function approvals(
  { approvals: { count, items }, forEditors: editor }: WaitingWork,
  { locale, t }: PanelLanguage,
): StartFigure[] {
  const [newest] = items
  if (count === 0 || !newest) return []
  const when = listDate(new Date(newest.when), locale)
  return [
    {
      count,
      label: t(editor ? 'approval.waiting' : 'approval.returned', { count }),
      note: t('approval.newest', { when }),
    },
  ]
}

/** Nothing when there is none. */
const outdated = (
  { outdatedTranslations: count }: WaitingWork,
  { t }: PanelLanguage,
): StartFigure[] =>
  count === 0
    ? []
    : [
        {
          count,
          label: t('outdatedTranslations', { count }),
          note: '',
          lists: [{ href: deskHref({ state: 'outdated' }), words: t('desk.title') }],
        },
      ]

/** Links that lead readers nowhere; nothing when there is none. */
const brokenLinks = ({ brokenLinks: count }: WaitingWork, { t }: PanelLanguage): StartFigure[] =>
  count === 0
    ? []
    : [
        {
          count,
          label: t('links.figure', { count }),
          note: '',
          lists: [{ href: '/admin/broken-links', words: t('links.show', { count }) }],
        },
      ]

/** What somebody put a date on that has come; nothing when there is none. */
const reviews = ({ dueReviews: count }: WaitingWork, { t }: PanelLanguage): StartFigure[] =>
  count === 0
    ? []
    : [
        {
          count,
          label: t('reviews.figure', { count }),
          note: '',
          lists: [{ href: '/admin/reviews', words: t('reviews.show') }],
        },
      ]

/** What is said about drafts and not settled; nothing when there is none. */
const comments = (
  { comments: { count, documents } }: WaitingWork,
  { t }: PanelLanguage,
): StartFigure[] =>
  count === 0
    ? []
    : [
        {
          count,
          label: t('comments.figure', { count }),
          note: '',
          lists: documents.map(({ collection, document, language, count: here, title }) => ({
            href: `/admin/collections/${collection}/${document}?locale=${language ?? 'nb'}#comments`,
            words: t('comments.at', { title, count: here }),
          })),
        },
      ]

/** What people wrote to the hub, or to the own organisation, and nobody has answered; nothing when there is none. */
function inquiries({ inquiries: count }: WaitingWork, { t }: PanelLanguage): StartFigure[] {
  if (count === 0) return []
  const href = '/admin/collections/inquiries?where[or][0][and][0][state][equals]=waiting'
  return [
    {
      count,
      label: t('inquiries.figure', { count }),
      note: '',
      lists: [{ href, words: t('inquiries.show') }],
    },
  ]
}

/** What is due for a check stands first in its list. */
const dueFirst = {
  initiatives: 'checkedOn',
  people: 'consent.until',
  media: 'consent.until',
} as const

function registration({ comingEvents }: WaitingWork, { t }: PanelLanguage): StartFigure {
  const count = comingEvents.total
  const note = count > 0 ? t('kinds.events', { count }) : t('noUnregistered')
  return { count, label: t('unregistered'), note }
}

function forEditors(
  { planned, due, subscribers }: NonNullable<WaitingWork['forEditors']>,
  language: PanelLanguage,
): StartFigure[] {
  const { locale, t } = language
  const counts = Object.entries(due).filter(([, count]) => count > 0) as [
    keyof typeof dueFirst,
    number,
  ][]
  const count = due.initiatives + due.people + due.media
  const next = planned.next && listDate(new Date(planned.next), locale)
  return [
    {
      count: planned.count,
      label: t('scheduled', { count: planned.count }),
      note: t('noScheduled'),
      lists: next ? [{ href: '/admin/plans', words: t('nextScheduled', { when: next }) }] : [],
    },
    {
      count,
      label: t('unchecked', { count }),
      note: t('noUnchecked'),
      lists: counts.map(([kind, number]) => ({
        href: `/admin/collections/${kind}?sort=${dueFirst[kind]}`,
        words: t(`kinds.${kind}`, { count: number }),
      })),
    },
    ...subscriberFigure(subscribers, language),
  ]
}

/** The list of the drafts of a type, as `drafts` counts them: of everybody, or of one organisation. */
function draftsIn(kind: Kind, organisation: number | null): string {
  const all = 'where[or][0][and]'
  const query = new URLSearchParams({ locale: 'nb', [`${all}[0][_status][equals]`]: 'draft' })
  if (organisation !== null) query.set(`${all}[1][publisher][equals]`, String(organisation))
  return `/admin/collections/${kind}?${query.toString()}`
}
