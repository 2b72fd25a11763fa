import type { ReactNode } from 'react'

type Props = {
  action: string
  label: string
  /** The name of the field in the address. */
  name: string
  value: string
  submit: string
  /** Why the date was not understood. */
  error?: string
  /** Beside the button: back to today. */
  children?: ReactNode
}

/** A plain form that works without scripts. */
export const DateControl = ({ action, label, name, value, submit, error, children }: Props) => (
  <form className="date-control" action={action} method="get">
    <div>
      <label htmlFor="on-date">{label}</label>
      <input
        className="field"
        id="on-date"
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={10}
        defaultValue={value}
        // Focus moves to the field that is wrong, which a screen reader then reads out.
        autoFocus={Boolean(error)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'on-date-error' : undefined}
      />
    </div>
    <button className="button hollow" type="submit">
      {submit}
    </button>
    {children}
    {error && (
      <p className="field-error" id="on-date-error">
        {error}
      </p>
    )}
  </form>
)
