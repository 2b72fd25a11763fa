import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { Section } from '@/ui/frame/section'
import { EmptyState } from '@/ui/lists/related'
import { CardEntries } from './card-entries'
import type { Fit } from './match'
import type { CardPage } from './queries/card'
import type { CardRow } from './queries/rows'

type Props = { locale: Locale; card: CardPage }

/** The cards that fit one, each with why, and the rule for all of them. */
export async function CardFits({ locale, card }: Props) {
  const t = await getTranslations({ locale, namespace: 'cards.fits' })
  const k = await getTranslations({ locale, namespace: 'cards.kind' })
  const { fits, kind } = card
  const reason = ({ fit, card: other }: { fit: Fit; card: CardRow }): ReactNode => {
    const common = {
      call: card.call?.name,
      action: card.action?.name,
      topic: card.topics.find(({ id }) => other.topics.some((topic) => topic.id === id))?.name,
    }
    return [
      t(fit.how, { kind: k(kind).toLocaleLowerCase(locale) }),
      ...fit.grounds.map((ground) => t(ground, { name: common[ground] ?? '' })),
    ].join(' ')
  }
  return (
    <Section name={t('name')} wide>
      <div className="cols">
        <p className="content t-small quiet max-w-[44em] mb-8">{t('rule')}</p>
      </div>
      {fits.length > 0 ? (
        <CardEntries
          locale={locale}
          cards={fits.map((each) => each.card)}
          reasons={new Map(fits.map((each) => [each.card.id, reason(each)]))}
        />
      ) : (
        <div className="cols">
          <div className="content">
            <EmptyState>{t('none')}</EmptyState>
          </div>
        </div>
      )}
    </Section>
  )
}
