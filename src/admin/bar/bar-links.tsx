import type { ServerProps } from 'payload'
import { adminWords, languageOf } from '@/admin/words'
import { SwitchLanguage } from './switch-language'

/**
 * The other language of the admin panel, and the site itself: in the row above every page, and on small
 * screens below the menu instead.
 */
export function BarLinks({ i18n }: Pick<ServerProps, 'i18n'>) {
  const locale = languageOf(i18n)
  const other = locale === 'nb' ? 'en' : 'nb'
  const t = adminWords(locale)
  return (
    <div className="bar-links">
      <SwitchLanguage to={other}>{t('otherLanguage')}</SwitchLanguage>
      <a href={locale === 'nb' ? '/' : '/en'}>{t('viewSite')}</a>
    </div>
  )
}
