import { cache } from 'react'
import { openCards } from '@/features/cards/queries/lists'
import type { CardRow } from '@/features/cards/queries/rows'
import { callState, type CallPeriod, type CallState } from '@/features/calls/state'
import { namedEvent, type NamedEvent } from '@/features/events/queries/named'
import { isSafeLink } from '@/features/rich-text/safe-link'
import type { Block } from '@/features/rich-text/nodes'
import { richText } from '@/features/rich-text/queries'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import { initiativePath } from '@/i18n/initiative-kinds'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { idOf, idsOf } from '@/lib/ids'
import { gateway, type Gateway } from '@/data'
import type { Call } from '@/payload-types'
import { toPeriod } from './rows'

export type CallBudget = { amount: number; currency: 'EUR' | 'NOK' }

/** A call with everything its page shows. */
export type CallPage = CallPeriod & {
  id: number
  path: string
  slug: string
  title: string
  lead: string
  programme: string
  topicCode?: string
  state: CallState
  budget?: CallBudget
  /** In total, for each project. */
  budgetNote?: string
  applicants?: string
  meeting?: NamedEvent
  /** An information meeting that is no event of this site. */
  otherMeeting?: { start?: string; href?: string }
  /** Whom Norwegian applicants can ask, and where. */
  contactPoint?: { name: string; href: string; lang: Locale }
  source?: string
  body: Block[]
  topics: Topic[]
  /** Of those who look for others to apply with. */
  cards: CardRow[]
  /** The address in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

export const getCall = cache(async (locale: Locale, slug: string) =>
  findCall(await gateway(), locale, slug),
)

/** The call published in this language under this slug, or `null`. */
export async function findCall(
  content: Gateway,
  locale: Locale,
  slug: string,
): Promise<CallPage | null> {
  const found = await content.whole('calls', locale, { slug })
  if (!found) return null
  const { doc, other } = found
  const helper = idOf(doc.contactPoint)
  const [body, meeting, topics, helpers, cards] = await Promise.all([
    richText(content, locale, doc.body),
    namedEvent(content, locale, idOf(doc.meeting)),
    listTopics(content, locale),
    content.byIds('initiatives', locale, helper === null ? [] : [helper]),
    openCards(content, locale, ({ call }) => call?.id === doc.id),
  ])
  const period = toPeriod(doc)
  const { amount, currency, note } = doc.budget ?? {}
  return {
    ...period,
    id: doc.id,
    path: href(locale, 'call', { slug: doc.slug }),
    slug: doc.slug,
    title: doc.title,
    lead: doc.lead,
    programme: doc.programme,
    topicCode: doc.topicCode || undefined,
    state: callState(period, content.clock),
    ...(amount && { budget: { amount, currency: currency ?? 'EUR' } }),
    budgetNote: note || undefined,
    applicants: doc.applicants || undefined,
    meeting,
    otherMeeting: meeting ? undefined : elsewhere(doc.otherMeeting),
    contactPoint: helpers.map(({ doc: { id, name, website }, lang }) => ({
      name,
      lang,
      href: isSafeLink(website) ? website : initiativePath(lang, id),
    }))[0],
    source: isSafeLink(doc.source) ? doc.source : undefined,
    body,
    topics: topicsOf(topics, idsOf(doc.topics)),
    cards,
    other: other ? href(otherLocale(locale), 'call', { slug: other.slug }) : undefined,
    updatedAt: doc.updatedAt,
  }
}

function elsewhere(meeting: Call['otherMeeting']): CallPage['otherMeeting'] {
  const start = meeting?.start ?? undefined
  const page = isSafeLink(meeting?.url) ? meeting.url : undefined
  return start || page ? { start, href: page } : undefined
}
