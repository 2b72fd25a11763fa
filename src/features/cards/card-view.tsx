import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { cardsPath } from '@/i18n/card-kinds'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { textDate } from '@/lib/dates'
import { PageHead } from '@/ui/frame/page-head'
import { Kicker } from '@/ui/text/kicker'
import { CardFacts } from './card-facts'
import { CardFits } from './card-fits'
import type { CardPage } from './queries/card'

type Props = { locale: Locale; card: CardPage }

/** A card: what somebody offers or seeks, whose it is, and what came of it once it has ended. */
export async function CardView({ locale, card }: Props) {
  const t = await getTranslations({ locale, namespace: 'cards' })
  const { id, isOpen, kind, other, outcome, side, slug, text, title, topics, until } = card
  const tone = topics[0]?.colour
  const kicker = [
    { label: t(`side.${side}`) },
    { label: t(`kind.${kind}`), href: cardsPath(locale, kind) },
  ]
  return (
    <SiteFrame
      locale={locale}
      page="card"
      path={card.href}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'cards') }}
      facts={{ title, lead: text, trail: [{ label: t('name'), href: href(locale, 'cards') }] }}
      updatedAt={card.updatedAt}
      document={{ collection: 'cards', id }}
    >
      <article>
        <PageHead
          title={title}
          tone={tone}
          kicker={<Kicker items={kicker} tone={tone} accent={isOpen} />}
        />
        <div className="page article-body">
          <div className="cols">
            <div className="margin">
              <CardFacts locale={locale} card={card} />
            </div>
            <div className="content">
              {!isOpen && (
                <p className="t-small quiet mb-4">
                  {t('hasEnded', { date: textDate(new Date(until), locale) })}
                </p>
              )}
              <Paragraphs text={text} />
              {isOpen && (
                <p className="mt-8 print:hidden">
                  <a className="button" href={href(locale, 'cardInquiry', { slug })}>
                    {t('write', { name: card.organisation.name })}
                  </a>
                </p>
              )}
              {outcome && (
                <>
                  <h2 className="t-h2 mt-12 mb-4">{t('outcome')}</h2>
                  <Paragraphs text={outcome} />
                </>
              )}
            </div>
          </div>
        </div>
      </article>
      {isOpen && <CardFits locale={locale} card={card} />}
    </SiteFrame>
  )
}

/** Plain text as it was typed, each line a paragraph. */
const Paragraphs = ({ text }: { text: string }) =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (
      <p key={line} className="t-lead mb-4 max-w-[36em]">
        {line}
      </p>
    ))
