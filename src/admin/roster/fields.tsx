'use client'
// Plain fields in the look of the panel, each with its sentence.
import { useId } from 'react'
import { useWords } from '@/admin/document/words'
import type { Choice } from './read-board'

type Labelled = { label: string; help?: string; problem?: string | undefined }

type TextProps = Labelled & { value: string; onChange: (text: string) => void; autoFocus?: boolean }

export function TextField({ label, help, problem, value, onChange, autoFocus }: TextProps) {
  const id = useId()
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={200}
        value={value}
        autoFocus={autoFocus}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describing(id, help, problem)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

type ChoiceProps = Labelled & {
  value: number | null
  choices: readonly Choice[]
  onChange: (id: number | null) => void
}

export function OrganisationField({ value, choices, onChange, ...labelled }: ChoiceProps) {
  const { t } = useWords()
  const id = useId()
  const { help, problem } = labelled
  return (
    <Field id={id} {...labelled}>
      <select
        id={id}
        value={value ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describing(id, help, problem)}
        onChange={(event) => onChange(Number(event.target.value) || null)}
      >
        <option value="">{t('roster.choose')}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  )
}

const describing = (id: string, help?: string, problem?: string) =>
  [problem && `${id}-problem`, help && `${id}-help`].filter(Boolean).join(' ') || undefined

type FieldProps = Labelled & { id: string; children: React.ReactNode }

const Field = ({ id, label, help, problem, children }: FieldProps) => (
  <div className={`field-type text board-field${problem ? ' error' : ''}`}>
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    <div className="field-type__wrap">{children}</div>
    {problem && (
      <p className="board-problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    )}
    {help && (
      <div className="field-description" id={`${id}-help`}>
        {help}
      </div>
    )}
  </div>
)
