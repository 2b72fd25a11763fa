'use client'
// What is typed is read at every key, and says at once what was understood.
import { useId, useRef, useState } from 'react'
import { translate } from '@/cms/translate'
import { dayOf, type Day } from '@/lib/days'
import { plain } from '@/lib/typed-day'
import type { Language } from '@/lib/date-names'
import { showDay } from '@/lib/shown-date'
import { CalendarButton } from './calendar-button'
import './date-input.css'
import { accept, dateInWords, read, show, type DateKind } from './kind'

export type DateInputProps = {
  /** A stored value, or what was typed and not understood, or nothing. */
  value: string | null
  /** Called at every key with the value to store, or with what was typed while it is not understood. */
  onChange: (value: string | null) => void
  language: Language
  /** Why the value is refused, beyond what the input finds itself. */
  error?: string | undefined
  id?: string | undefined
  name?: string | undefined
  describedBy?: string | undefined
  required?: boolean | undefined
  readOnly?: boolean | undefined
}

/** An input for a day or a moment as people here write them. Label it by its `id`. */
export function DateInput({
  kind,
  value,
  onChange,
  ...props
}: DateInputProps & { kind: DateKind }) {
  const { language, error, describedBy, required, readOnly } = props
  const ownId = useId()
  const id = props.id ?? ownId
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(true)
  const field = useRef<HTMLInputElement>(null)
  const shown = textOf(kind, value, typed, language)
  const accepted = value === null || value === '' ? null : accept(kind, value)
  const wrong = accepted && 'why' in accepted ? accepted.why : null
  const said = wrong && (left || error) ? translate({ i18n: { language } }, wrong) : undefined
  const problem = wrong ? said : error

  const change = (text: string) => {
    setLeft(false)
    setTyped(text)
    onChange(meantBy(kind, text))
  }
  const leave = () => {
    setLeft(true)
    if (!wrong) setTyped(null)
  }
  /** The day that was chosen, with the time that stood there; without one, the time is typed after it. */
  const pick = (day: Day) => {
    change(withDay(kind, day, shown, accepted, language))
    if (kind === 'moment') setTimeout(() => atEndOf(field.current))
  }
  const describing = [problem && `${id}-error`, `${id}-words`, describedBy]
  return (
    <>
      <div className="date-input__row">
        <input
          ref={field}
          id={id}
          name={props.name}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={shown}
          placeholder={placeholders[language][kind]}
          disabled={readOnly}
          required={required}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describing.filter(Boolean).join(' ')}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
        />
        {!readOnly && <CalendarButton day={dayIn(accepted)} language={language} onPick={pick} />}
      </div>
      <p className="date-input__words" id={`${id}-words`}>
        {accepted && 'value' in accepted && dateInWords(kind, accepted.value, language)}
      </p>
      {problem && (
        <p className="date-input__error" id={`${id}-error`} role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

const placeholders = {
  nb: { day: 'dd.mm.åååå', moment: 'dd.mm.åååå kl. tt.mm' },
  en: { day: 'dd.mm.yyyy', moment: 'dd.mm.yyyy hh:mm' },
}

/** Where the time is typed, once the field shows the day. */
function atEndOf(field: HTMLInputElement | null): void {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

type Accepted = ReturnType<typeof accept> | null

const dayIn = (accepted: Accepted): Day | null =>
  accepted && 'value' in accepted ? dayOf(new Date(accepted.value)) : null

function withDay(
  kind: DateKind,
  day: Day,
  shown: string,
  accepted: Accepted,
  language: Language,
): string {
  const written = showDay(day, language)
  if (kind === 'day') return written
  const before = dayIn(accepted)
  const [time = ''] =
    /\d{2}[.:]\d{2}/.exec(before ? shown.replace(showDay(before, language), '') : '') ?? []
  return `${written}${language === 'en' ? ', ' : ' kl. '}${time}`
}

/** What a text means, or the text itself where it means nothing, so that nothing is lost. */
function meantBy(kind: DateKind, text: string): string | null {
  if (plain(text) === '') return null
  const reading = read(kind, text)
  return 'value' in reading ? reading.value : text
}

/** What is being typed, as long as the value is what it means; otherwise the value. */
function textOf(
  kind: DateKind,
  value: string | null,
  typed: string | null,
  language: Language,
): string {
  if (typed !== null && meantBy(kind, typed) === (value || null)) return typed
  if (!value) return ''
  const accepted = accept(kind, value)
  return 'value' in accepted ? show(kind, accepted.value, language) : value
}

type Labelled = DateInputProps & { label: string; description?: string }

/** A labelled input for a moment: `01.06.2027 kl. 09.30`. Its value is a moment once `isMoment` says so. */
export const MomentInput = (props: Labelled) => <LabelledInput kind="moment" {...props} />

/** As `MomentInput`, for a calendar day: `01.06.2027`. */
export const DayInput = (props: Labelled) => <LabelledInput kind="day" {...props} />

/** The day that the value of a `DayInput` is, or `null` while it is none. */
export function typedDay(value: string | null): Day | null {
  const accepted = accept('day', value)
  return 'value' in accepted ? dayOf(new Date(accepted.value)) : null
}

/** Whether the value of a `MomentInput` is a moment, and not text that was not understood. */
export const isMoment = (value: string | null): value is string =>
  value !== null && 'value' in accept('moment', value)

function LabelledInput({ label, description, ...props }: Labelled & { kind: DateKind }) {
  const ownId = useId()
  const id = props.id ?? ownId
  return (
    <div className={`field-type text date-input${props.error ? ' error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <DateInput {...props} id={id} describedBy={description && `${id}-description`} />
      </div>
      {description && (
        <div className="field-description" id={`${id}-description`}>
          {description}
        </div>
      )}
    </div>
  )
}
