'use client'
// Payload's own field for passwords, and who looks at which account, are known in the browser only.
import { FieldDescription, PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useUnsavedUntilSaved } from '@/admin/document/until-saved'

const anything = (): true => true

/** The password there is now, asked for in one's own account only: administrators set those of others without. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path, schemaPath }) => {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  useUnsavedUntilSaved()
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
