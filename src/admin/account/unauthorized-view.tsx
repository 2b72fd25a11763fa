import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { adminWords, languageOf } from '@/admin/words'
import { isHeldUp } from '@/cms/access/roles'
import { SetUpFirst } from './set-up-first'

/**
 * Where Payload leads whoever has signed in and may not use the panel. With us that is who has to set up a second
 * factor first: they do it here.
 */
export function UnauthorizedView({ initPageResult }: AdminViewServerProps) {
  const { i18n, user } = initPageResult.req
  const t = adminWords(languageOf(i18n))
  if (user && isHeldUp({ user }))
    return (
      <div className="account-part set-up-first">
        <h1>{t('secondFactor.setUpFirst')}</h1>
        <p>{t('secondFactor.setUpFirstAbout')}</p>
        <p>{t('passkeys.about')}</p>
        <p>{t('secondFactor.about')}</p>
        <SetUpFirst path={`/users/${user.id}`} />
        <Link href="/admin/logout" prefetch={false}>
          {t('secondFactor.signOut')}
        </Link>
      </div>
    )
  return (
    <div className="account-part set-up-first">
      <h1>{i18n.t(user ? 'error:unauthorizedAdmin' : 'error:unauthorized')}</h1>
      <Link href={user ? '/admin' : '/admin/login'}>{t('secondFactor.goOn')}</Link>
    </div>
  )
}
