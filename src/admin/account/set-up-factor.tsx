'use client'
// Steps that follow on what the server says.
import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type HTMLAttributes } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { NewFactor } from '@/cms/users/second-factor/endpoints'

type Steps = { path: string; onCodes: (codes: readonly string[]) => void }

/** The password, then the key in the app and its first code. */
export function SetUp({ path, onCodes }: Steps) {
  const { t } = useWords()
  const [factor, setFactor] = useState<NewFactor | null>(null)
  if (!factor)
    return (
      <Ask<NewFactor>
        button={t('secondFactor.next')}
        input={{ type: 'password', autoComplete: 'current-password' }}
        label={t('secondFactor.password')}
        name="currentPassword"
        to={path}
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
      <AskCode
        button={t('secondFactor.confirm')}
        label={t('secondFactor.code')}
        to={`${path}/confirm`}
        onDone={(codes) => onCodes(codes ?? [])}
      />
    </div>
  )
}

type Coded = { button: string; label: string; to: string; onDone: (codes?: string[]) => void }

/** A code from the app, and what comes of it. */
export function AskCode({ button, label, onDone, to }: Coded) {
  return (
    <Ask<{ codes: string[] }>
      button={button}
      input={{ inputMode: 'text', autoComplete: 'one-time-code' }}
      label={label}
      name="code"
      to={to}
      onDone={({ codes }) => onDone(codes)}
    />
  )
}

type Asked<T> = {
  button: string
  input: HTMLAttributes<HTMLInputElement> & { type?: string; autoComplete: string }
  label: string
  name: string
  to: string
  onDone: (body: Partial<T>) => void
}

/** One field and its button, within the form of the account: what is typed here is no part of that. */
function Ask<T extends object>({ button, input, label, name, onDone, to }: Asked<T>) {
  const { t, language } = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const send = async () => {
    const told = await sendRequest<T & { message: string }>('POST', to, {
      language,
      body: { [name]: typed },
    })
    if (!told.ok) return setProblem(told.message || t('planning.noAnswer'))
    if (told.body.message) toast.success(told.body.message)
    onDone(told.body)
  }
  return (
    <div className="account-part__ask">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem !== null}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          void send()
        }}
        value={typed}
      />
      <Button
        buttonStyle="primary"
        margin={false}
        onClick={() => void send()}
        size="medium"
        type="button"
      >
        {button}
      </Button>
      {problem && (
        <p id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** Shown once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useWords()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast.success(t('secondFactor.copied'))
  }
  return (
    <div className="second-factor">
      <h4>{t('secondFactor.codesTitle')}</h4>
      <p>{t('secondFactor.codes')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-part__buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void copy()}
          size="medium"
          type="button"
        >
          {t('secondFactor.copy')}
        </Button>
        <Button buttonStyle="primary" margin={false} onClick={onKept} size="medium" type="button">
          {t('secondFactor.saved')}
        </Button>
      </div>
    </div>
  )
}
