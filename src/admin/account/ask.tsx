'use client'
// One field and its button, whose answer is read here.
import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type HTMLAttributes } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { useKnowsPasskeys, usePasskey } from './use-passkey'

type Asked<T> = {
  button: string
  input: HTMLAttributes<HTMLInputElement> & { type?: string; autoComplete: string }
  label: string
  /** What is typed is sent under this name, beside `more`. */
  name: string
  more?: object
  to: string
  /** What stands in the field to begin with. */
  typed?: string
  /** A passkey will do instead of what is typed. */
  orPasskey?: boolean
  /** Runs before it is sent; what it returns is sent along, and a sentence means that nothing is. */
  before?: () => Promise<object | string>
  onDone: (body: Partial<T>) => void
}

/** A question within the form of the account: what is typed here is no part of that. */
export function Ask<T extends object>(asked: Asked<T>) {
  const { button, input, label, orPasskey = false } = asked
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(asked.typed ?? '')
  const { problem, send, sendPasskey } = useSending(asked)
  const knows = useKnowsPasskeys()
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
          void send(typed)
        }}
        value={typed}
      />
      <div className="account-part__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          onClick={() => void send(typed)}
          size="medium"
          type="button"
        >
          {button}
        </Button>
        {orPasskey && knows && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void sendPasskey()}
            size="medium"
            type="button"
          >
            {t('passkeys.use')}
          </Button>
        )}
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function useSending<T extends object>({ before, more, name, onDone, to }: Asked<T>) {
  const { t, language } = useWords()
  const { use } = usePasskey()
  const [problem, setProblem] = useState<string | null>(null)
  const post = async (body: object) => {
    const told = await sendRequest<T & { message: string }>('POST', to, { language, body })
    if (!told.ok) return setProblem(told.message || t('planning.noAnswer'))
    if (told.body.message) toast.success(told.body.message)
    onDone(told.body)
  }
  return {
    problem,
    send: async (typed: string) => {
      const first = await before?.()
      if (typeof first === 'string') return setProblem(first)
      return post({ ...more, ...first, [name]: typed })
    },
    sendPasskey: async () => {
      const signed = await use()
      if (signed.problem !== undefined) return setProblem(signed.problem)
      return post({ ...more, passkey: JSON.stringify(signed.response) })
    },
  }
}

type Proof = {
  button: string
  label: string
  to: string
  orPasskey?: boolean
  onDone: (codes?: string[]) => void
}

/** A code from the app, or a passkey, and what comes of it. */
export function AskProof({ onDone, ...rest }: Proof) {
  return (
    <Ask<{ codes: string[] }>
      {...rest}
      input={{ inputMode: 'text', autoComplete: 'one-time-code' }}
      name="code"
      onDone={({ codes }) => onDone(codes)}
    />
  )
}
