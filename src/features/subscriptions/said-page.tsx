import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'

type Props = { locale: Locale; said: 'sent' | 'ended' }
const pageOf = { sent: 'subscribeSent', ended: 'unsubscribed' } as const

/** What became of it. The same for every address: nobody learns here whether one is known. */
export async function SubscriptionSaidPage({ locale, said }: Props) {
  const t = await getTranslations({ locale, namespace: 'subscribe' })
  const page = pageOf[said]
  const title = t(said)
  const lead = t(`${said}Lead`)
  return (
    <SiteFrame
      locale={locale}
      page={page}
      path={href(locale, page)}
      alternate={{ href: href(otherLocale(locale), page) }}
      facts={{
        title,
        lead,
        trail: [{ label: t('title'), href: href(locale, 'subscribe') }],
      }}
    >
      <PageHead title={title} lead={lead}>
        {said === 'sent' ? (
          <>
            <p>{t('sentSpam')}</p>
            <MoreLink href={href(locale, 'news')}>{t('toNews')}</MoreLink>
          </>
        ) : (
          <MoreLink href={href(locale, 'subscribe')}>{t('again')}</MoreLink>
        )}
      </PageHead>
    </SiteFrame>
  )
}
