'use client'
// Stands in for Payload's date picker, which a filter of a list renders in the browser.
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { DateInput } from '@/cms/fields/dates/date-input'
import { accept, type DateKind } from '@/cms/fields/dates/kind'

type Props = {
  onChange?: (value: string | null) => void
  pickerAppearance?: string
  readOnly?: boolean
  value?: Date | string | null
}

/**
 * The value of a filter by date. What is not understood stays in the input with the reason, and
 * filters nothing. Payload's takes 31.06 for 1 July, and a day for the day before it east of Oslo.
 */
// oxlint-disable-next-line import/no-default-export -- Payload loads its own as a default
export default function DatePicker({ onChange, pickerAppearance, readOnly, value }: Props) {
  const { i18n, t } = useTranslation()
  const [unclear, setUnclear] = useState<string | null>(null)
  const kind: DateKind = pickerAppearance === 'dayOnly' ? 'day' : 'moment'
  const change = (next: string | null) => {
    const isClear = next === null || 'value' in accept(kind, next)
    setUnclear(isClear ? null : next)
    onChange?.(isClear ? next : null)
  }
  return (
    <div className="field-type text date-input">
      <DateInput
        kind={kind}
        name={t('general:value')}
        value={unclear ?? stored(kind, value)}
        onChange={change}
        language={i18n.language === 'en' ? 'en' : 'nb'}
        readOnly={readOnly}
      />
    </div>
  )
}

function stored(kind: DateKind, value: Props['value']): string | null {
  const accepted = value ? accept(kind, value) : null
  if (!accepted) return null
  return 'value' in accepted ? accepted.value : String(value)
}
