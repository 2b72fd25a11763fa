import { MinimalTemplate } from '@payloadcms/next/templates'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { adminWords, languageOf } from '@/admin/words'
import { accountOfLink } from '@/cms/users/invitations/link'
import { providerName } from '@/cms/users/openid/provider'
import { ChoosePassword } from './choose-password'
import { AcceptWithOpenId } from './openid-sign-in'

/**
 * Where the link of an invitation, or of a forgotten password, leads. In place of Payload's own page, which says
 * nothing of the rules for passwords and finds out that a link has ended when one has been chosen.
 */
export async function ChoosePasswordView({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const t = adminWords(languageOf(req.i18n))
  const token = [params?.['segments']].flat()[1] ?? ''
  if (req.user)
    return (
      <Framed title={t('choosing.signedIn')}>
        <p>{t('choosing.signedInHelp')}</p>
        <Link href="/admin/logout">{t('choosing.signOut')}</Link>
      </Framed>
    )
  const account = await accountOfLink(req, token)
  if (!account)
    return (
      <Framed title={t('choosing.ended')}>
        <p>{t('choosing.endedHelp')}</p>
        <Link href="/admin/forgot">{t('choosing.askForLink')}</Link>
      </Framed>
    )
  const name = providerName()
  return (
    <Framed
      title={account.invited ? t('choosing.welcome', { name: account.name }) : t('choosing.title')}
    >
      <p>{t(account.invited ? 'choosing.invited' : 'choosing.rules')}</p>
      <ChoosePassword token={token} />
      {account.invited && name && <AcceptWithOpenId name={name} token={token} />}
      <Link href="/admin/login">{t('choosing.toSignIn')}</Link>
    </Framed>
  )
}

function Framed({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <MinimalTemplate className="choose-password">
      <h1>{title}</h1>
      {children}
    </MinimalTemplate>
  )
}
