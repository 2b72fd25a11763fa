import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'

/** Leads from the page about contact to the form. */
export async function InquiryWayIn({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'inquiry' })
  return (
    <section className="inquiry-way-in" aria-labelledby="write-to-the-hub">
      <div className="prose">
        <h2 id="write-to-the-hub">{t('title')}</h2>
        <p>{t('lead')}</p>
      </div>
      <a className="button" href={href(locale, 'inquiry')}>
        {t('open')}
      </a>
      <MoreLink href={href(locale, 'joinInquiry')}>{t('join.title')}</MoreLink>
    </section>
  )
}
