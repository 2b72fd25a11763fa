import type { ClientField } from 'payload'
import { textParts } from '@/cms/text-checks/parts'
import type { Locale } from '@/i18n/locales'
import { momentInWords } from '@/lib/shown-date'

type Tools = { language: Locale; label: (of: unknown) => string; yes: string; no: string }

/** What a field holds as a text to compare by; `null` when it is no text, as a picture is. */
export function valueWords(
  field: ClientField,
  value: unknown,
  { label, language, no, yes }: Tools,
): string | null {
  if (field.type === 'checkbox') return value === true ? yes : no
  if (value === null || value === undefined || value === '') return ''
  if (field.type === 'richText')
    return textParts(value)
      .map(({ text }) => text)
      .join('\n\n')
  if (field.type === 'select' || field.type === 'radio') {
    const chosen = Array.isArray(value) ? value : [value]
    return chosen
      .map((one) => {
        const option = field.options.find(
          (known) => (typeof known === 'string' ? known : known.value) === one,
        )
        return option && typeof option === 'object' ? label(option.label) : String(one)
      })
      .join(', ')
  }
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value))
    return momentInWords(new Date(value), language)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
