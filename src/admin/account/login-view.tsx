import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { getSafeRedirect, parseCookies } from 'payload/shared'
import { RightHost } from '@/admin/bar/right-host'
import { SwitchLanguage } from '@/admin/bar/switch-language'
import { Logo } from '@/admin/brand/logo'
import { adminWords, languageOf } from '@/admin/words'
import { providerName } from '@/cms/users/openid/provider'
import { LoginForm } from './login-form'
import { GoOn, ProofAfterOpenId } from './openid-sign-in'

/** As Payload's own page, with a form that knows of second factors, and other ways to sign in. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const asked = searchParams?.['redirect']
  const redirectTo = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: typeof asked === 'string' ? asked : '',
  })
  if (req.user) redirect(redirectTo)
  const t = adminWords(languageOf(req.i18n))
  const name = providerName()
  const told = searchParams?.['openid']
  const why = whys.find((each) => each === told)
  if (isFromElsewhere(req))
    return <GoOn why={why && name ? t(`openId.${why}`, { name }) : undefined} to={redirectTo} />
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <RightHost />
      <SwitchLanguage />
      {name && why && <p className="sign-in-told">{t(`openId.${why}`, { name })}</p>}
      {told === 'code' || told === 'key' ? (
        <ProofAfterOpenId passkey={told === 'key'} redirect={redirectTo} />
      ) : (
        <LoginForm redirect={redirectTo} />
      )}
      {name && (
        <p className="sign-in-elsewhere">
          <a href={`/api/users/openid/begin?redirect=${encodeURIComponent(redirectTo)}`}>
            {t('openId.signIn', { name })}
          </a>
        </p>
      )}
    </>
  )
}

/** What is said of a sign-in at the provider that came to nothing. */
const whys = ['ended', 'refused', 'taken', 'unknown'] as const

/** Led here by another site, whoever has a session is not known by it yet: links in mail, and the provider. */
const isFromElsewhere = ({ headers, payload }: PayloadRequest): boolean =>
  headers.get('Sec-Fetch-Site') === 'cross-site' &&
  parseCookies(headers).has(`${payload.config.cookiePrefix}-token`)
