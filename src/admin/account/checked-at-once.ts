'use client'
// The state of the form around the calling component.
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'

type Check = (value: string, password: unknown) => string | true

/**
 * Payload looks at a field 150 ms after it was typed into, tells the form only what differs from what it told
 * before, and goes by what it was told last where it was told nothing (@payloadcms/ui/dist/forms/useField/index.js,
 * `validateForm` of forms/Form/index.js). Whoever pressed at once, or typed at once, was refused for an earlier
 * value, some for good. So does this tell the form at once how a field of a password is checked, and the outcome.
 */
export function useCheckedAtOnce(path: string, check: Check): void {
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const value = useFormFields(([fields]) => fields[path]?.value)
  const password = useFormFields(([fields]) => fields['password']?.value)
  const tell = useEffectEvent((typed: string, beside: unknown) => {
    const outcome = check(typed, beside)
    dispatch({
      type: 'UPDATE',
      path,
      valid: outcome === true,
      errorMessage: outcome === true ? undefined : outcome,
      validate: (at: unknown, { siblingData }: { siblingData: { password?: unknown } }) =>
        check(typeof at === 'string' ? at : '', siblingData.password),
    })
  })
  // Not when the form changes its mind about the same value: that is what the server said.
  useEffect(() => {
    if (typeof value === 'string') tell(value, password)
  }, [value, password])
}

/** The same for the two fields in which a new password is chosen. */
export function useNewPasswordCheckedAtOnce(): void {
  const { t } = useTranslation()
  const required = t('validation:required')
  useCheckedAtOnce('password', (value) => (value ? true : required))
  useCheckedAtOnce('confirm-password', (value, password) => {
    if (!value) return required
    return value === password || t('fields:passwordsDoNotMatch')
  })
}
