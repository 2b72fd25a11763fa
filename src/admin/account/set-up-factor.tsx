'use client'
// Steps that follow on what the server says.
import { useState } from 'react'
import { useWords } from '@/admin/document/words'
import type { NewPasskey } from '@/cms/users/passkeys/endpoints'
import type { NewFactor } from '@/cms/users/second-factor/endpoints'
import { Ask, AskProof } from './ask'
import { usePasskey } from './use-passkey'

/** `path` of the account; told the recovery codes that came of it, if any. */
type Steps = { path: string; onCodes: (codes: readonly string[]) => void }

const password = { type: 'password', autoComplete: 'current-password' }

/** The password, then the key in the app and its first code. */
export function SetUpApp({ path, onCodes }: Steps) {
  const { t } = useWords()
  const [factor, setFactor] = useState<NewFactor | null>(null)
  if (!factor)
    return (
      <Ask<NewFactor>
        button={t('secondFactor.next')}
        input={password}
        label={t('secondFactor.password')}
        name="currentPassword"
        to={`${path}/second-factor`}
        onDone={({ key = '', qr = '' }) => setFactor({ key, qr })}
      />
    )
  return (
    <div className="second-factor">
      <p>{t('secondFactor.scan')}</p>
      <img alt={t('secondFactor.qr')} height={200} src={factor.qr} width={200} />
      <p>
        {t('secondFactor.key')}: <code>{factor.key.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <p>{t('secondFactor.type')}</p>
      <AskProof
        button={t('secondFactor.confirm')}
        label={t('secondFactor.code')}
        to={`${path}/second-factor/confirm`}
        onDone={(codes) => onCodes(codes ?? [])}
      />
    </div>
  )
}

/** The password, then a name for the key, which the device makes. */
export function AddPasskey({ path, onCodes }: Steps) {
  const { t } = useWords()
  const { make } = usePasskey()
  const [begun, setBegun] = useState<NewPasskey | null>(null)
  if (!begun)
    return (
      <Ask<NewPasskey>
        key="password"
        button={t('secondFactor.next')}
        input={password}
        label={t('secondFactor.password')}
        name="currentPassword"
        to={`${path}/passkeys/begin`}
        onDone={(body) => setBegun(body as NewPasskey)}
      />
    )
  const { browser, system } = begun.device
  return (
    <Ask<{ codes: string[] }>
      key="name"
      before={async () => {
        const { problem, response } = await make(begun.options)
        return problem ?? { response }
      }}
      button={t('passkeys.make')}
      input={{ autoComplete: 'off' }}
      label={t('passkeys.name')}
      name="name"
      to={`${path}/passkeys`}
      typed={browser && system ? t('sessions.device', { browser, system }) : ''}
      onDone={({ codes }) => onCodes(codes ?? [])}
    />
  )
}
