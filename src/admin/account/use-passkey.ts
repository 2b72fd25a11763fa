'use client'
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'
import { useSyncExternalStore } from 'react'
import { sendRequest, type RestResponse } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'

type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']
export type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON']

/** What the device signed, or the sentence why it did not. */
type Signed<T> = { response: T; problem?: undefined } | { response?: undefined; problem: string }

const never = () => () => undefined

/** Whether this browser knows passkeys; not before React listens. */
export const useKnowsPasskeys = (): boolean =>
  useSyncExternalStore(never, browserSupportsWebAuthn, () => false)

/** Asks the device to use a passkey, and to make one. */
export function usePasskey() {
  const { t, language } = useWords()
  const whyNot = (error: unknown, otherwise: 'notMade' | 'notUsed'): string => {
    const code = error instanceof WebAuthnError ? error.code : ''
    if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return t('passkeys.alreadyHere')
    return t(`passkeys.${otherwise}`)
  }
  return {
    use: async (): Promise<Signed<Awaited<ReturnType<typeof startAuthentication>>>> => {
      const asked: RestResponse<Partial<RequestOptions>> = await sendRequest<RequestOptions>(
        'POST',
        '/users/passkey/begin',
        { language },
      )
      if (!asked.ok) return { problem: asked.message || t('planning.noAnswer') }
      try {
        // What our own server answers.
        const optionsJSON = asked.body as RequestOptions
        return { response: await startAuthentication({ optionsJSON }) }
      } catch (error) {
        return { problem: whyNot(error, 'notUsed') }
      }
    },
    make: async (
      optionsJSON: CreationOptions,
    ): Promise<Signed<Awaited<ReturnType<typeof startRegistration>>>> => {
      try {
        return { response: await startRegistration({ optionsJSON }) }
      } catch (error) {
        return { problem: whyNot(error, 'notMade') }
      }
    },
  }
}
