'use client'
// Signing in leads on in the browser.
import { EmailField, FormSubmit, PasswordField, useAuth } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useWords } from '@/admin/document/words'
import { CodeForm } from './code-form'

const empty = { initialValue: '', valid: true, value: '' }

/** E-mail and password, and a code where the account has a second factor. */
export function LoginForm({ redirect }: { redirect: string }) {
  const { t } = useWords()
  const { setUser } = useAuth()
  const router = useRouter()
  const enter = (body: unknown) => {
    // What the server answers to signing in.
    setUser(body as Parameters<typeof setUser>[0])
    router.push(redirect)
  }
  return (
    <CodeForm
      action="/api/users/login"
      button={<FormSubmit size="large">{t('signingIn.signIn')}</FormSubmit>}
      initialState={{ email: empty, password: empty }}
      onSignedIn={enter}
    >
      <EmailField
        field={{
          name: 'email',
          label: t('signingIn.email'),
          required: true,
          admin: { autoComplete: 'username' },
        }}
        path="email"
      />
      <PasswordField
        autoComplete="current-password"
        field={{ name: 'password', label: t('signingIn.password'), required: true }}
        path="password"
      />
      <Link href="/admin/forgot" prefetch={false}>
        {t('signingIn.forgot')}
      </Link>
    </CodeForm>
  )
}
