import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { RightHost } from '@/admin/bar/right-host'
import { SwitchLanguage } from '@/admin/bar/switch-language'
import { Logo } from '@/admin/brand/logo'
import { LoginForm } from './login-form'

/** As Payload's own page, with a form that knows of second factors. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const asked = searchParams?.['redirect']
  const redirectTo = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: typeof asked === 'string' ? asked : '',
  })
  if (initPageResult.req.user) redirect(redirectTo)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <RightHost />
      <SwitchLanguage />
      <LoginForm redirect={redirectTo} />
    </>
  )
}
