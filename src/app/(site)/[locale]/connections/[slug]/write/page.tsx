import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getCard, type CardPage } from '@/features/cards/queries/card'
import { CardFormPage } from '@/features/inquiries/card-form-page'
import { pageMetadata } from '@/features/metadata/metadata'
import { missing } from '@/features/site/missing'
import { otherLocale, type Locale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href, matchPath } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The card, as long as it is open. */
async function read(params: Props['params']) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const found = await getCard(locale, slug)
  return { locale, slug, card: found?.isOpen ? found : null }
}

/** The same form in the other language, where the card has a page in it. */
function inOther(locale: Locale, { other }: CardPage): string | undefined {
  const slug = other && matchPath(other)?.params['slug']
  return slug ? href(otherLocale(locale), 'cardInquiry', { slug }) : undefined
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { card, locale, slug } = await read(params)
  if (!card) return {}
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  return pageMetadata({
    locale,
    title: t('card.title', { title: card.title }),
    path: href(locale, 'cardInquiry', { slug }),
    alternate: inOther(locale, card),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  const { card, locale, slug } = await read(params)
  if (!card) return missing(locale, href(locale, 'cardInquiry', { slug }))
  return <CardFormPage locale={locale} card={card} other={inOther(locale, card)} />
}
