import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { CardEntries } from './card-entries'
import type { CardRow } from './queries/rows'

type Props = { locale: Locale; cards: readonly CardRow[]; ofOne?: boolean }

/** Open cards on the page of what they are about, or whose they are (`ofOne`); nothing where there are none. */
export async function CardsSection({ locale, cards, ofOne }: Props) {
  const t = await getTranslations({ locale, namespace: 'cards' })
  if (cards.length === 0) return null
  return (
    <Section
      name={t('inTheBox')}
      wide
      more={<MoreLink href={href(locale, 'cards')}>{t('all')}</MoreLink>}
    >
      <CardEntries locale={locale} cards={cards} ofOne={ofOne} />
    </Section>
  )
}
