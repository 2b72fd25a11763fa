'use client'
// Reads what the form around it knows of its file.
import { useFormFields, useFormSubmitted } from '@payloadcms/ui'

/** Why a file was refused, below it. Payload shows that only to those who publish, and never to whoever saves a draft. */
export function FileProblem() {
  const problem = useFormFields(([{ file }]) => (file?.valid === false ? file.errorMessage : null))
  const isShown = useFormSubmitted()
  if (!problem || isShown) return null
  return (
    <p className="picture-field__problem" role="alert">
      {problem}
    </p>
  )
}
