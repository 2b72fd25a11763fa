import { getTranslations } from 'next-intl/server'
import type { PageFacts } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import type { CardPage } from './queries/card'

/** What a card says about itself in its head. */
export async function cardFacts(locale: Locale, card: CardPage): Promise<PageFacts> {
  const { href: path, id, kind, other, side, text, title, topics } = card
  const t = await getTranslations({ locale, namespace: 'cards' })
  return {
    locale,
    title,
    description: text,
    path,
    alternate: other,
    share: {
      label: `${t(`side.${side}`)} · ${t(`kind.${kind}`)}`,
      pillar: topics[0]?.colour,
      seed: `card ${id}`,
    },
  }
}
