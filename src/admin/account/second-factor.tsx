'use client'
// Knows whose form it stands in, and what is pressed.
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { SecondFactorState } from '@/cms/users/second-factor/endpoints'
import { momentInWords } from '@/lib/shown-date'
import { AskCode, RecoveryCodes, SetUp } from './set-up-factor'

/** The second factor of an account: its owner sets it up and turns it off, administrators take it off others. */
export function SecondFactorPart() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { t } = useWords()
  if (!id || !user) return null
  return (
    <section className="account-part" aria-label={t('secondFactor.title')}>
      <h3>{t('secondFactor.title')}</h3>
      {user.id === id ? <Own /> : <Others />}
    </section>
  )
}

function Own() {
  const { path, response, refresh } = useDocumentQuery<SecondFactorState>('second-factor')
  const { t, language } = useWords()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [wants, setWants] = useState<Choice | null>(null)
  const show = (made: readonly string[] | null) => {
    setCodes(made)
    setWants(null)
    refresh()
  }
  if (!response || !path) return <p>{t('invitation.asking')}</p>
  const { demanded, recoveryCodesLeft: left = 0, since } = response
  if (codes) return <RecoveryCodes codes={codes} onKept={() => show(null)} />
  if (!since)
    return (
      <>
        <p>{t('secondFactor.off')}</p>
        <p className="account-part__note">
          {t('secondFactor.about')} {demanded && t('secondFactor.demanded')}
        </p>
        {wants === 'begin' ? (
          <SetUp path={path} onCodes={show} />
        ) : (
          <Choices choices={['begin']} onChoose={setWants} />
        )}
      </>
    )
  return (
    <>
      <p>
        {t('secondFactor.on', { when: momentInWords(new Date(since), language), left })}{' '}
        {demanded && t('secondFactor.demanded')}
      </p>
      <Choices choices={demanded ? ['newCodes'] : ['newCodes', 'turnOff']} onChoose={setWants} />
      {(wants === 'newCodes' || wants === 'turnOff') && (
        <AskCode
          key={wants}
          button={t(`secondFactor.${wants}`)}
          label={t('secondFactor.codeNeeded')}
          to={`${path}/${wants === 'newCodes' ? 'recovery-codes' : 'off'}`}
          onDone={(made) => show(made ?? null)}
        />
      )}
    </>
  )
}

type Choice = 'begin' | 'newCodes' | 'turnOff'

function Choices({
  choices,
  onChoose,
}: {
  choices: readonly Choice[]
  onChoose: (choice: Choice) => void
}) {
  const { t } = useWords()
  return (
    <div className="account-part__buttons">
      {choices.map((each) => (
        <Button
          key={each}
          buttonStyle="secondary"
          margin={false}
          onClick={() => onChoose(each)}
          size="medium"
          type="button"
        >
          {t(`secondFactor.${each}`)}
        </Button>
      ))}
    </div>
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
