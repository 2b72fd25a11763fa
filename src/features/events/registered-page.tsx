import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'

type Props = { locale: Locale; page: 'placeTaken' | 'placeOnList' }

/** Where somebody is led who has got a place, or one on the waiting list. It can be opened as often as they like. */
export async function RegisteredPage({ locale, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'register' })
  const events = await getTranslations({ locale, namespace: 'events' })
  const [title, lead] = [t(`${page}.title`), t(`${page}.lead`)]
  return (
    <SiteFrame
      locale={locale}
      page={page}
      path={href(locale, page)}
      alternate={{ href: href(otherLocale(locale), page) }}
      facts={{ title, lead, trail: [{ label: events('name'), href: href(locale, 'events') }] }}
    >
      <PageHead title={title} lead={lead}>
        <MoreLink href={href(locale, 'events')}>{t('toEvents')}</MoreLink>
      </PageHead>
    </SiteFrame>
  )
}
