'use client'
// Knows whose form it stands in, and what is pressed.
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { SecondFactorState } from '@/cms/users/second-factor/endpoints'
import { momentInWords } from '@/lib/shown-date'
import type { ListedPasskey } from '@/cms/users/passkeys/stored'
import { AskProof } from './ask'
import { RecoveryCodes } from './recovery-codes'
import { AddPasskey, SetUpApp } from './set-up-factor'
import { useKnowsPasskeys } from './use-passkey'

/** The second factor of an account: its owner sets it up and turns it off, administrators take it off others. */
export function SecondFactorPart() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { t } = useWords()
  if (!id || !user) return null
  return (
    <section className="account-part" aria-label={t('secondFactor.title')}>
      <h2>{t('secondFactor.title')}</h2>
      {user.id === id ? <Own id={id} /> : <Others />}
    </section>
  )
}

/** What is asked for before it is done. */
type Wanted = 'app' | 'newCodes' | 'passkey' | 'turnOff' | ListedPasskey

function Own({ id }: { id: number | string }) {
  const { response, refresh } = useDocumentQuery<SecondFactorState>('second-factor')
  const { t, language } = useWords()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [wants, setWants] = useState<Wanted | null>(null)
  const knows = useKnowsPasskeys()
  const show = (made: readonly string[] = []) => {
    setCodes(made.length > 0 ? made : null)
    setWants(null)
    refresh()
  }
  if (!response) return <p>{t('invitation.asking')}</p>
  if (codes) return <RecoveryCodes codes={codes} onKept={() => show()} />
  const { app = false, demanded, passkeys = [], recoveryCodesLeft: left = 0, since } = response
  const path = `/users/${id}`
  const isOnly = passkeys.length + (app ? 1 : 0) === 1
  const mayGo = !(demanded && isOnly)
  const button = (which: Wanted & string, text: string) => (
    <SmallButton text={text} onPress={() => setWants(which)} />
  )
  const proof = (text: string, to: string) => (
    <AskProof
      key={to}
      button={text}
      label={t(app ? 'secondFactor.codeNeeded' : 'secondFactor.recoveryCodeNeeded')}
      orPasskey={passkeys.length > 0}
      to={`${path}${to}`}
      onDone={show}
    />
  )
  return (
    <>
      <p>
        {since
          ? t('secondFactor.on', { when: momentInWords(new Date(since), language), left })
          : t('secondFactor.off')}{' '}
        {demanded && t('secondFactor.demanded')}
      </p>
      {since && (
        <div className="account-part__buttons">
          {button('newCodes', t('secondFactor.newCodes'))}
        </div>
      )}
      {wants === 'newCodes' && proof(t('secondFactor.newCodes'), '/second-factor/recovery-codes')}

      <h3>{t('passkeys.title')}</h3>
      <p className="account-part__note">{t('passkeys.about')}</p>
      {passkeys.length > 0 && (
        <ul className="account-sessions">
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              onRemove={mayGo ? () => setWants(passkey) : undefined}
            />
          ))}
        </ul>
      )}
      {typeof wants === 'object' &&
        wants &&
        proof(t('passkeys.removeOf', { name: wants.name }), `/passkeys/${wants.id}/remove`)}
      {wants === 'passkey' && <AddPasskey path={path} onCodes={show} />}
      {wants !== 'passkey' && knows && (
        <div className="account-part__buttons">{button('passkey', t('passkeys.add'))}</div>
      )}

      <h3>{t('secondFactor.app')}</h3>
      <p className="account-part__note">{t(app ? 'secondFactor.appOn' : 'secondFactor.about')}</p>
      {wants === 'app' && <SetUpApp path={path} onCodes={show} />}
      {wants === 'turnOff' && proof(t('secondFactor.turnOff'), '/second-factor/off')}
      {!app && wants !== 'app' && (
        <div className="account-part__buttons">{button('app', t('secondFactor.begin'))}</div>
      )}
      {app && mayGo && wants !== 'turnOff' && (
        <div className="account-part__buttons">{button('turnOff', t('secondFactor.turnOff'))}</div>
      )}
    </>
  )
}

function SmallButton({ onPress, text }: { onPress: () => void; text: string }) {
  return (
    <Button buttonStyle="secondary" margin={false} onClick={onPress} size="medium" type="button">
      {text}
    </Button>
  )
}

/** Without `onRemove` it is the last of what is demanded. */
function PasskeyRow({
  onRemove,
  passkey,
}: {
  onRemove: (() => void) | undefined
  passkey: ListedPasskey
}) {
  const { t, language } = useWords()
  const { lastUsed, name, since } = passkey
  const when = (moment: string) => momentInWords(new Date(moment), language)
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="account-part__note">
          {t('passkeys.since', { when: when(since) })}{' '}
          {lastUsed ? t('passkeys.lastUsed', { when: when(lastUsed) }) : t('passkeys.neverUsed')}
        </p>
      </div>
      {onRemove && (
        <button type="button" onClick={onRemove} aria-label={t('passkeys.removeOf', { name })}>
          {t('passkeys.remove')}
        </button>
      )}
    </li>
  )
}

function Others() {
  const { path, response, refresh } = useDocumentQuery<SecondFactorState>('second-factor')
  const { t, language } = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const remove = async () => {
    const told = await sendRequest('DELETE', String(path), { language })
    setProblem(told.ok ? null : told.message || t('planning.noAnswer'))
    if (told.ok) toast.success(told.message)
    refresh()
  }
  if (!response) return <p>{t('invitation.asking')}</p>
  if (!response.since) return <p>{t('secondFactor.othersOff')}</p>
  const when = momentInWords(new Date(response.since), language)
  return (
    <>
      <p>{t('secondFactor.othersOn', { when })}</p>
      <p className="account-part__note">{t('secondFactor.removeAbout')}</p>
      <div className="account-part__buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void remove()}
          size="medium"
          type="button"
        >
          {t('secondFactor.remove')}
        </Button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
