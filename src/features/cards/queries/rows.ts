import { cache } from 'react'
import { hasCards, isOpenCard } from '@/features/cards/period'
import type { Matchable } from '@/features/cards/match'
import type { Sector } from '@/lib/sectors'
import { listTopics, topicsOf, type Topic } from '@/features/topics/queries'
import type { CardKind } from '@/i18n/card-kinds'
import { initiativePath } from '@/i18n/initiative-kinds'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { dayOf, type Day } from '@/lib/days'
import { foundIn, idsOf } from '@/lib/ids'
import type { Brief, Fact, Gateway } from '@/data'

/** Something a card is about, by its name and where it stands. */
export type CardLink = { id: number; name: string; href: string; lang: Locale }

/** A card that visitors may see. `lang` is the language it is written in, and of its page. */
export type CardRow = Pick<Matchable, 'id' | 'isOpen' | 'side'> & {
  href: string
  slug: string
  title: string
  text: string
  kind: CardKind
  organisation: { id: number; name: string; href?: string; lang: Locale; sector: Sector }
  topics: Topic[]
  action?: CardLink
  /** Also when it is closed. */
  call?: CardLink
  sectors: Sector[]
  region?: Brief<'cards'>['region'] & string
  until: Day
  /** What came of it, told once it had ended. */
  outcome?: string
  lang: Locale
}

/**
 * All cards of organisations that may have some today, those that end first before the others. They are few: each list
 * takes its own from these. A card whose organisation has left or was withdrawn is not among them.
 */
export const listCards = cache(async (content: Gateway, locale: Locale): Promise<CardRow[]> => {
  const facts = await content.list('cards', locale)
  if (facts.length === 0) return []
  const idsIn = (field: 'action' | 'call' | 'publisher') => [
    ...new Set(idsOf(facts.map(({ doc }) => doc[field]))),
  ]
  const [topics, organisations, actions, calls] = await Promise.all([
    listTopics(content, locale),
    content.byIds('organisations', locale, idsIn('publisher')),
    content.byIds('initiatives', locale, idsIn('action')),
    content.byIds('calls', locale, idsIn('call')),
  ])
  const from = {
    topics,
    organisations: byId(organisations),
    actions: byId(actions),
    calls: byId(calls),
  }
  return facts
    .flatMap((fact) => toRow(content, fact, from) ?? [])
    .toSorted((a, b) => a.until.localeCompare(b.until) || a.id - b.id)
})

const byId = <T extends { id: number }>(facts: readonly Fact<T>[]): ReadonlyMap<number, Fact<T>> =>
  new Map(facts.map((fact) => [fact.doc.id, fact]))

type TakenFrom = {
  topics: readonly Topic[]
  organisations: ReadonlyMap<number, Fact<Brief<'organisations'>>>
  actions: ReadonlyMap<number, Fact<Brief<'initiatives'>>>
  calls: ReadonlyMap<number, Fact<Brief<'calls'>>>
}

function toRow(
  { clock }: Gateway,
  { doc, lang }: Fact<Brief<'cards'>>,
  { actions, calls, organisations, topics }: TakenFrom,
): CardRow | undefined {
  const organisation = foundIn(organisations, doc.publisher)
  if (!organisation || !hasCards(membershipOf(organisation.doc), clock)) return undefined
  const call = foundIn(calls, doc.call)
  const action = foundIn(actions, doc.action)
  const until = dayOf(new Date(doc.until))
  const isOpen = isOpenCard({ until, closes: call?.doc.closes ?? undefined }, clock)
  return {
    id: doc.id,
    href: href(lang, 'card', { slug: doc.slug }),
    slug: doc.slug,
    title: doc.title,
    text: doc.text,
    side: doc.side,
    kind: doc.kind,
    organisation: named(organisation),
    topics: topicsOf(topics, idsOf(doc.topics)),
    action: action && {
      id: action.doc.id,
      name: action.doc.name,
      href: initiativePath(action.lang, action.doc.id),
      lang: action.lang,
    },
    call: call && {
      id: call.doc.id,
      name: call.doc.title,
      href: href(call.lang, 'call', { slug: call.doc.slug }),
      lang: call.lang,
    },
    sectors: doc.sectors ?? [],
    region: doc.region ?? undefined,
    until,
    isOpen,
    outcome: (!isOpen && doc.outcome) || undefined,
    lang,
  }
}

const named = ({ doc, lang }: Fact<Brief<'organisations'>>): CardRow['organisation'] => ({
  id: doc.id,
  name: doc.name,
  href: doc.partner ? href(lang, 'partner', { slug: doc.slug }) : undefined,
  lang,
  sector: doc.sector,
})

const membershipOf = (doc: Brief<'organisations'>) => ({
  invited: doc.invitedToCards ?? false,
  partner: doc.partner ?? false,
  from: dayIfKnown(doc.partnerFrom),
  to: dayIfKnown(doc.partnerTo),
})

const dayIfKnown = (stored: string | null | undefined): Day | undefined =>
  stored ? dayOf(new Date(stored)) : undefined
