'use client'
// The device is asked in the browser.
import { Button, toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useKnowsPasskeys, usePasskey } from './use-passkey'

/** Signs in with a passkey alone: the device asks who holds it. */
export function PasskeySignIn({ onEntered }: { onEntered: () => void }) {
  const { t, language } = useWords()
  const { fetchFullUser } = useAuth()
  const { use } = usePasskey()
  const knows = useKnowsPasskeys()
  const [busy, setBusy] = useState(false)
  const signIn = async () => {
    const { problem, response } = await use()
    if (problem !== undefined) return void toast.error(problem)
    const told = await sendRequest('POST', '/users/passkey', { language, body: { response } })
    if (!told.ok) return void toast.error(told.message || t('planning.noAnswer'))
    await fetchFullUser()
    onEntered()
  }
  if (!knows) return null
  return (
    <div className="passkey-sign-in">
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => {
          setBusy(true)
          void signIn().finally(() => setBusy(false))
        }}
        size="large"
        type="button"
      >
        {t('passkeys.signIn')}
      </Button>
    </div>
  )
}
