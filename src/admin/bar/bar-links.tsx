import type { ServerProps } from 'payload'
import { adminWords, languageOf } from '@/admin/words'

/** The site itself: in the row above every page, and on small screens below the menu instead. */
export function BarLinks({ i18n }: Pick<ServerProps, 'i18n'>) {
  const locale = languageOf(i18n)
  return (
    <div className="bar-links">
      <a href={locale === 'nb' ? '/' : '/en'}>{adminWords(locale)('viewSite')}</a>
    </div>
  )
}
