'use client'
// A form of Payload's, whose answer signs in.
import {
  ConfirmPasswordField,
  FormSubmit,
  HiddenField,
  PasswordField,
  useAuth,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useWords } from '@/admin/document/words'
import { useNewPasswordCheckedAtOnce } from './checked-at-once'
import { CodeForm } from './code-form'

const empty = { initialValue: '', valid: false, value: '' }

/** Chooses the password of the account that a link belongs to; a second factor is asked for all the same. */
export function ChoosePassword({ token }: { token: string }) {
  const { t } = useWords()
  const { fetchFullUser } = useAuth()
  const router = useRouter()
  const enter = async () => router.push((await fetchFullUser()) ? '/admin' : '/admin/login')
  return (
    <CodeForm
      action="/api/users/reset-password"
      button={<FormSubmit size="large">{t('choosing.save')}</FormSubmit>}
      initialState={{
        password: empty,
        'confirm-password': empty,
        token: { initialValue: token, valid: true, value: token },
      }}
      onSignedIn={enter}
    >
      <PasswordField
        autoComplete="new-password"
        field={{ name: 'password', label: t('choosing.password'), required: true }}
        path="password"
        schemaPath="users.password"
      />
      <ConfirmPasswordField />
      <HiddenField path="token" value={token} />
      <CheckedAtOnce />
    </CodeForm>
  )
}

function CheckedAtOnce() {
  useNewPasswordCheckedAtOnce()
  return null
}
