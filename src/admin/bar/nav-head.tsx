import type { ServerProps } from 'payload'
import { isAdmin, isEditor, isGuest } from '@/cms/access/roles'
import { adminWords, languageOf } from '@/admin/words'
import { Wordmark } from '@/ui/logo/wordmark'
import { NavLink } from './nav-link'
import { StartLink } from './start-link'

/** The wordmark and the way back to the start page, above the groups of the menu. */
export function NavHead({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) {
  const t = adminWords(languageOf(i18n))
  if (isGuest({ user: user ?? null }))
    return (
      <div className="nav-head">
        <Wordmark href="/admin" />
        <div>
          <NavLink href="/admin/help">{t('help.title')}</NavLink>
        </div>
      </div>
    )
  return (
    <div className="nav-head">
      <Wordmark href="/admin" />
      <div>
        <StartLink>{t('start')}</StartLink>
        {isEditor({ user: user ?? null }) && (
          <NavLink href="/admin/roster">{t('roster.title')}</NavLink>
        )}
        <NavLink href="/admin/plans">{t('plans.title')}</NavLink>
        <NavLink href="/admin/translations">{t('desk.title')}</NavLink>
        <NavLink href="/admin/reviews">{t('reviews.title')}</NavLink>
        <NavLink href="/admin/broken-links">{t('links.title')}</NavLink>
        <NavLink href="/admin/trail">{t('trail.title')}</NavLink>
        {isAdmin({ user: user ?? null }) && (
          <>
            <NavLink href="/admin/mailbox">{t('mailbox.title')}</NavLink>
            <NavLink href="/admin/personal-data">{t('personalData.title')}</NavLink>
          </>
        )}
        <NavLink href="/admin/help">{t('help.title')}</NavLink>
      </div>
    </div>
  )
}
