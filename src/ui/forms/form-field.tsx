import type { ReactNode } from 'react'

type Props = {
  id: string
  label: ReactNode
  help?: string
  children: ReactNode
}

/** A field of a form with its name, what helps, and room for the sentence when it is wrong. */
export const FormField = ({ id, label, help, children }: Props) => (
  <div className="form-field">
    <label htmlFor={id}>{label}</label>
    {help && (
      <p className="t-small quiet" id={`${id}-help`}>
        {help}
      </p>
    )}
    <p className="field-error" id={`${id}-error`} />
    {children}
  </div>
)
