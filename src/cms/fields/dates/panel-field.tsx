'use client'
// A field of Payload's form reads and writes the state that its client context holds.
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps } from 'payload'
import type { ComponentType } from 'react'
import { DateInput } from './date-input'
import { accept, type DateKind } from './kind'

/** A calendar day in a form of the panel. */
export const DayField: ComponentType<DateFieldClientProps> = (props) => (
  <PanelField kind="day" {...props} />
)

/** A moment in a form of the panel. */
export const MomentField: ComponentType<DateFieldClientProps> = (props) => (
  <PanelField kind="moment" {...props} />
)

function PanelField({
  kind,
  field,
  path: asked,
  readOnly,
}: DateFieldClientProps & { kind: DateKind }) {
  const { i18n } = useTranslation()
  const form = useField<string | null>({ potentiallyStalePath: asked })
  const { path, value, setValue, showError, errorMessage, disabled } = form
  const id = `field-${path.replace(/\./g, '__')}`
  const isWrong = Boolean(value) && 'why' in accept(kind, value)
  const { admin, label, localized, required } = field
  return (
    <div
      className={`field-type text date-input${showError || isWrong ? ' error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel
        htmlFor={id}
        label={label}
        localized={localized}
        path={path}
        required={required}
      />
      <div className="field-type__wrap">
        <DateInput
          kind={kind}
          id={id}
          name={path}
          value={value ?? null}
          onChange={setValue}
          language={i18n.language === 'en' ? 'en' : 'nb'}
          error={showError ? errorMessage : undefined}
          describedBy={admin?.description ? `${id}-description` : undefined}
          readOnly={readOnly || disabled}
        />
      </div>
      {admin?.description && (
        <div id={`${id}-description`}>
          <FieldDescription description={admin.description} path={path} />
        </div>
      )}
    </div>
  )
}
