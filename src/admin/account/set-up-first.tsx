'use client'
// Leads on when it is done.
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '@/admin/document/words'
import { RecoveryCodes } from './recovery-codes'
import { AddPasskey, SetUpApp } from './set-up-factor'
import { useKnowsPasskeys } from './use-passkey'

/** Setting up a second factor where nothing else can be done before: a passkey, or an app. */
export function SetUpFirst({ path }: { path: string }) {
  const { t } = useWords()
  const knows = useKnowsPasskeys()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [way, setWay] = useState<'app' | 'passkey' | null>(null)
  // A new page: what the panel knows of somebody who was nobody is worth nothing.
  const goOn = () => window.location.assign('/admin')
  const told = (made: readonly string[]) => (made.length > 0 ? setCodes(made) : goOn())
  if (codes) return <RecoveryCodes codes={codes} onKept={goOn} />
  if (way === 'passkey') return <AddPasskey path={path} onCodes={told} />
  if (way === 'app') return <SetUpApp path={path} onCodes={told} />
  return (
    <div className="account-part__buttons">
      {knows && (
        <Button margin={false} onClick={() => setWay('passkey')} size="medium" type="button">
          {t('passkeys.add')}
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => setWay('app')}
        size="medium"
        type="button"
      >
        {t('secondFactor.begin')}
      </Button>
    </div>
  )
}
