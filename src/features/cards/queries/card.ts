import { cache } from 'react'
import { fitting, type Fit } from '@/features/cards/match'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { gateway, type Gateway } from '@/data'
import { listCards, type CardRow } from './rows'

/** A card with those that fit it, and why. */
export type CardPage = CardRow & {
  fits: { card: CardRow; fit: Fit }[]
  /** The address in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

export const getCard = cache(async (locale: Locale, slug: string) =>
  findCard(await gateway(), locale, slug),
)

/**
 * The card published in this language under this slug; `null` without one, and when its organisation has left. One that
 * has ended stays where it was, and says so.
 */
export async function findCard(
  content: Gateway,
  locale: Locale,
  slug: string,
): Promise<CardPage | null> {
  const found = await content.whole('cards', locale, { slug })
  if (!found) return null
  const { doc, other } = found
  const cards = await listCards(content, locale)
  const card = cards.find(({ id }) => id === doc.id)
  if (!card) return null
  return {
    ...card,
    fits: fitting(card, cards),
    other: other ? href(otherLocale(locale), 'card', { slug: other.slug }) : undefined,
    updatedAt: doc.updatedAt,
  }
}
