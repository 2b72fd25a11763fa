import type { Field } from 'payload'
import { components, pickers } from './date-field'

/**
 * Shows the dates that Payload adds by itself, when something was made, changed or thrown away, as all
 * others are shown: in Oslo, wherever the browser is.
 */
export function showSystemDates(fields: Field[]): void {
  for (const field of fields)
    if (field.type === 'date' && !field.admin?.components?.Cell)
      field.admin = { ...field.admin, date: pickers.moment, components: components.moment }
}
