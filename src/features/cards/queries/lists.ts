import { cache } from 'react'
import { getTopicNamed, listTopics, type Topic } from '@/features/topics/queries'
import type { CardKind } from '@/i18n/card-kinds'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { gateway, type Gateway } from '@/data'
import { listCards, type CardRow } from './rows'

/** What the list of cards shows: what is sought, what is offered, and what came of those that ended. */
export type CardList = {
  seeks: CardRow[]
  offers: CardRow[]
  told: CardRow[]
  topics: Topic[]
  kind?: CardKind
  topic?: Topic
}

/** All cards, or those of a kind. */
export const getCards = cache(async (locale: Locale, kind?: CardKind): Promise<CardList> => {
  const content = await gateway()
  const [cards, topics] = await Promise.all([
    listCards(content, locale),
    listTopics(content, locale),
  ])
  const meant = cards.filter((card) => kind === undefined || card.kind === kind)
  return { ...bySide(meant), topics, ...(kind && { kind }) }
})

/** `other`: the same list in the other language; `null` when there is no such pillar in this one. */
export const getCardsByTopic = cache(
  async (
    locale: Locale,
    slug: string,
  ): Promise<(CardList & { topic: Topic; other?: string }) | null> => {
    const { other, topic, topics } = await getTopicNamed(locale, slug)
    if (!topic) return null
    const cards = await listCards(await gateway(), locale)
    const meant = cards.filter((card) => card.topics.some(({ id }) => id === topic.id))
    return {
      ...bySide(meant),
      topics,
      topic,
      ...(other && { other: href(other.lang, 'cardsByTopic', { slug: other.slug }) }),
    }
  },
)

/** Those that can be answered now, of a partner or about a call. */
export async function openCards(
  content: Gateway,
  locale: Locale,
  isMeant: (card: CardRow) => boolean,
): Promise<CardRow[]> {
  const cards = await listCards(content, locale)
  return cards.filter((card) => card.isOpen && isMeant(card))
}

const bySide = (cards: readonly CardRow[]) => {
  const open = cards.filter(({ isOpen }) => isOpen)
  return {
    seeks: open.filter(({ side }) => side === 'seeks'),
    offers: open.filter(({ side }) => side === 'offers'),
    // The latest to end first.
    told: cards.filter(({ outcome }) => outcome !== undefined).toReversed(),
  }
}
