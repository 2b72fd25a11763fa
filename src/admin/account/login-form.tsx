'use client'
// Signing in leads on in the browser.
import { EmailField, FormSubmit, PasswordField, useAuth } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useWords } from '@/admin/document/words'
import { CodeForm } from './code-form'
import { PasskeySignIn } from './passkey-sign-in'

const empty = { initialValue: '', valid: true, value: '' }

/** The page to sign in on, which leads on to where somebody was going. */
export function LoginForm({ redirect }: { redirect: string }) {
  const router = useRouter()
  return <SignIn onEntered={() => router.push(redirect)} />
}

/** E-mail and password, and a code where the account has a second factor; or a passkey alone. */
export function SignIn({ beside = false, onEntered }: { beside?: boolean; onEntered: () => void }) {
  const { t } = useWords()
  const { setUser } = useAuth()
  const enter = (body: unknown) => {
    // What the server answers to signing in.
    setUser(body as Parameters<typeof setUser>[0])
    onEntered()
  }
  return (
    <>
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
        {/* What is written beside it stays. */}
        <Link href="/admin/forgot" prefetch={false} target={beside ? '_blank' : undefined}>
          {t('signingIn.forgot')}
        </Link>
      </CodeForm>
      <PasskeySignIn onEntered={onEntered} />
    </>
  )
}
