import { getTranslations } from 'next-intl/server'
import { FormFrame } from '@/features/site/form-frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { SubscriptionBoxes } from './choices'

/**
 * Where the links in messages to subscribers lead: to confirm, to change what one gets, and to unsubscribe. Whose page it
 * is, and what was chosen, the web process fills in.
 */
export async function ChoicesPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'subscribe' })
  const path = href(locale, 'subscription')
  return (
    <FormFrame
      locale={locale}
      page="subscription"
      path={path}
      // The key that opens this page is of one language's address: the other begins anew.
      alternate={{ href: href(otherLocale(locale), 'subscribe') }}
      title={t('choices')}
      lead={t('choicesLead')}
      above={[{ label: t('title'), href: href(locale, 'subscribe') }]}
    >
      <form className="visitor-form" method="post" action={path}>
        <p className="form-state" id="form-state" role="status" />
        <SubscriptionBoxes locale={locale} />
        <input type="hidden" id="form-key" name="n" autoComplete="off" />
        <div className="form-buttons">
          <button className="button" id="form-keep" type="submit" name="do" value="keep" />
          <button className="button hollow" type="submit" name="do" value="leave">
            {t('leave')}
          </button>
        </div>
      </form>
    </FormFrame>
  )
}
