import { getTranslations } from 'next-intl/server'
import { FormFrame } from '@/features/site/form-frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'

/**
 * Where the link in an e-mail leads: whether somebody has a place, and a button to cancel it, since programs that look
 * at mail follow its links. The web process fills in whose place it is (`src/web/registrations`).
 */
export async function PlacePage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'register' })
  const events = await getTranslations({ locale, namespace: 'events' })
  const path = href(locale, 'place')
  return (
    <FormFrame
      locale={locale}
      page="place"
      path={path}
      alternate={{ href: href(otherLocale(locale), 'place') }}
      title={t('place.title')}
      lead={t('place.lead')}
      above={[{ label: events('name'), href: href(locale, 'events') }]}
    >
      <div className="prose">
        <p id="place-state" role="status" />
      </div>
      <form className="visitor-form mt-8" id="place-form" method="post" action={path} hidden>
        <input type="hidden" id="place-key" name="key" autoComplete="off" />
        <button className="button" type="submit">
          {t('place.cancel')}
        </button>
      </form>
    </FormFrame>
  )
}
