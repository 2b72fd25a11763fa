'use client'
// Payload's own field for passwords, and who looks at which account, are known in the browser only.
import {
  FieldDescription,
  PasswordField,
  useAuth,
  useDocumentInfo,
  useFormFields,
} from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useUnsavedUntilSaved } from '@/admin/document/until-saved'
import { useCheckedAtOnce, useNewPasswordCheckedAtOnce } from './checked-at-once'

const anything = (): true => true

/** The password there is now, asked for in one's own account only: administrators set those of others without. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path, schemaPath }) => {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  useNewPasswordCheckedAtOnce()
  useCheckedAtOnce(path, anything)
  useUnsavedUntilSaved(() => {
    // Payload closes the fields with what was typed in them, sends it again with the next save, and asks for
    // passwords nobody sees; with its own button it forgets them.
    document.getElementById('cancel-change-password')?.click()
    dispatch({ type: 'UPDATE', path, value: undefined })
  })
  if (!user || user.id !== id) return null
  const { admin, label, name } = field
  return (
    <div className="field-type">
      <PasswordField
        autoComplete="current-password"
        field={{ name, label }}
        path={path}
        schemaPath={schemaPath}
        validate={anything}
      />
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}
