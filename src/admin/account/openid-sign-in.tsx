'use client'
// What is asked for is sent from the browser, which leads on.
import { Button, FormSubmit, toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useListens } from '@/admin/listens'
import { CodeForm } from './code-form'

/** The second factor of whoever comes back from the provider, which has asked for none. */
export function ProofAfterOpenId({ passkey, redirect }: { passkey: boolean; redirect: string }) {
  const { t } = useWords()
  const { fetchFullUser } = useAuth()
  const router = useRouter()
  return (
    <CodeForm
      action="/api/users/openid/proof"
      begin={{ said: t(passkey ? 'openId.proof' : 'openId.code'), passkey }}
      button={<FormSubmit size="large">{t('signingIn.signIn')}</FormSubmit>}
      initialState={{}}
      onSignedIn={async () => {
        await fetchFullUser()
        router.push(redirect)
      }}
    />
  )
}

/** Takes an invitation with the account one has at the provider, in the place of a password. */
export function AcceptWithOpenId({ name, token }: { name: string; token: string }) {
  const { t, language } = useWords()
  const listens = useListens()
  const accept = async () => {
    const told = await sendRequest<{ url: string }>('POST', '/users/openid/accept', {
      language,
      body: { token },
    })
    if (told.ok && told.body.url) window.location.assign(told.body.url)
    else toast.error(told.message || t('planning.noAnswer'))
  }
  return (
    <div className="passkey-sign-in">
      <Button
        buttonStyle="secondary"
        disabled={!listens}
        margin={false}
        onClick={() => void accept()}
        size="large"
        type="button"
      >
        {t('openId.accept', { name })}
      </Button>
    </div>
  )
}

/** A browser that another site led here is not known yet; on its way from here it is. */
export function GoOn({ to, why }: { to: string; why?: string | undefined }) {
  const { t } = useWords()
  useEffect(() => {
    if (!why) window.location.replace(to)
  }, [to, why])
  return (
    <div className="sign-in-told">
      {why && <p role="alert">{why}</p>}
      <a href={to}>{t('openId.goOn')}</a>
    </div>
  )
}
