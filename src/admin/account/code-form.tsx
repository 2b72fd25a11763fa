'use client'
// A form whose answer may be that a code is asked for.
import { Button, Form, TextField, toast, useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '@/admin/document/words'
import { property } from '@/lib/property'
import { usePasskey } from './use-passkey'

type State = Record<string, { initialValue: string; valid: boolean; value: string }>

/** The sentence that asks, and whether a passkey is one way to respond. */
type Asked = { said: string; passkey: boolean }

type Props = {
  action: string
  /** Asked for from the beginning, where nothing else is. */
  begin?: Asked
  initialState: State
  /** Signed in, with what the server said. */
  onSignedIn: (body: unknown) => Promise<void> | void
  /** The button of the form. */
  button: ReactNode
  children?: ReactNode
}

/**
 * A door that ends in a session: sends what is typed, and when the server asks for the second factor shows one more
 * field, with everything that was typed left as it is.
 */
export function CodeForm({ action, begin, button, children, initialState, onSignedIn }: Props) {
  const { t } = useWords()
  const [asked, setAsked] = useState<Asked | null>(begin ?? null)
  const [refusals, setRefusals] = useState(0)
  // Payload's form begins again at each new object, also at one made anew by a page that came again.
  const [begun] = useState(initialState)
  const read = async (response: Response) => {
    const body: unknown = await response.json().catch(() => null)
    if (response.ok) return onSignedIn(body)
    const [error]: unknown[] = [property(body, 'errors')].flat()
    const message = String(property(error, 'message') ?? t('signingIn.noAnswer'))
    const data = property(error, 'data')
    if (property(data, 'secondFactor') === true)
      setAsked({ said: message, passkey: property(data, 'passkey') === true })
    else toast.error(message)
    setRefusals((before) => before + 1)
  }
  return (
    <Form
      action={action}
      disableSuccessStatus
      handleResponse={(response) => void read(response)}
      initialState={begun}
      method="POST"
      waitForAutocomplete
    >
      <div className="inputWrap">
        {children}
        {asked && <CodeField {...asked} />}
      </div>
      <Reopen refusals={refusals} />
      {button}
    </Form>
  )
}

/** Payload's form stays closed when its answer is read by somebody else. */
function Reopen({ refusals }: { refusals: number }) {
  const { setProcessing } = useForm()
  useEffect(() => {
    if (refusals > 0) setProcessing(false)
  }, [refusals, setProcessing])
  return null
}

function CodeField({ passkey, said }: Asked) {
  const { t } = useWords()
  const processing = useFormProcessing()
  const { submit } = useForm()
  const { use } = usePasskey()
  // What is asked for now is where one goes on.
  useEffect(() => {
    if (!processing) document.getElementById('field-code')?.focus()
  }, [processing])
  const usePasskeyHere = async () => {
    const { problem, response } = await use()
    if (problem !== undefined) toast.error(problem)
    else await submit({ overrides: { passkey: JSON.stringify(response) }, skipValidation: true })
  }
  return (
    <div className="code-field">
      <p role="alert">{said}</p>
      {passkey && (
        <Button margin={false} onClick={() => void usePasskeyHere()} size="large" type="button">
          {t('passkeys.use')}
        </Button>
      )}
      <TextField
        field={{
          name: 'code',
          label: t(passkey ? 'secondFactor.codeNeeded' : 'signingIn.code'),
          required: true,
          admin: { autoComplete: 'one-time-code', description: t('signingIn.codeHelp') },
        }}
        path="code"
        schemaPath="users.code"
      />
    </div>
  )
}
