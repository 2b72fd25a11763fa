import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'

/** Where somebody is led who has answered. */
export async function ThanksPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'feedback' })
  return (
    <SiteFrame
      locale={locale}
      page="feedback"
      path={href(locale, 'feedback')}
      alternate={{ href: href(otherLocale(locale), 'feedback') }}
      facts={{ title: t('thanks'), lead: t('thanksLead') }}
    >
      <PageHead title={t('thanks')} lead={t('thanksLead')}>
        <MoreLink href={href(locale, 'contact')}>{t('contact')}</MoreLink>
      </PageHead>
    </SiteFrame>
  )
}
