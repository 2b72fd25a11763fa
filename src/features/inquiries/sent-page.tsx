import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'

/** Where somebody is led whose inquiry was kept. It can be opened as often as they like. */
export async function InquirySentPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  return (
    <SiteFrame
      locale={locale}
      page="inquirySent"
      path={href(locale, 'inquirySent')}
      alternate={{ href: href(otherLocale(locale), 'inquirySent') }}
      facts={{
        title: t('sent'),
        lead: t('sentLead'),
        trail: [{ label: t('contact'), href: href(locale, 'contact') }],
      }}
    >
      <PageHead title={t('sent')} lead={t('sentLead')}>
        <MoreLink href={href(locale, 'contact')}>{t('toContact')}</MoreLink>
      </PageHead>
    </SiteFrame>
  )
}
