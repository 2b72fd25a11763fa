'use client'
// The state of the form around it.
import { useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useWords } from '@/admin/document/words'

const paths = ['password', 'confirm-password'] as const

/**
 * On the form of a new account: no password is asked for, its owner chooses one. Payload asks for it in every such
 * form (@payloadcms/ui/dist/views/Edit/Auth/index.js, `requirePassword`); its two fields are not shown
 * (account.css), and here the form is told that they may be empty.
 */
export function WithoutPassword() {
  const { t } = useWords()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const refused = useFormFields(([fields]) =>
    paths.filter((path) => fields[path]?.valid === false).join(' '),
  )
  useEffect(() => {
    for (const path of paths)
      if (refused.split(' ').includes(path))
        dispatch({ type: 'UPDATE', path, valid: true, validate: () => true })
  }, [dispatch, refused])
  return <p className="account-without-password">{t('invitation.about')}</p>
}
