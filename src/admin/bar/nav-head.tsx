import type { ServerProps } from 'payload'
import { adminWords, languageOf } from '@/admin/words'
import { Wordmark } from '@/ui/logo/wordmark'
import { StartLink } from './start-link'

/** The wordmark and the way back to the start page, above the groups of the menu. */
export function NavHead({ i18n }: Pick<ServerProps, 'i18n'>) {
  const t = adminWords(languageOf(i18n))
  return (
    <div className="nav-head">
      <Wordmark href="/admin" />
      <StartLink>{t('start')}</StartLink>
    </div>
  )
}
