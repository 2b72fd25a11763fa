import type { DateField, FieldHook } from 'payload'
import { isDay } from '@/lib/days'

/** Noon UTC is the same calendar day in Oslo all year, so a day never slips to its neighbour. */
const atNoon: FieldHook = ({ value }) => {
  if (typeof value !== 'string' && !(value instanceof Date)) return value
  const day = new Date(value).toISOString().slice(0, 10)
  return isDay(day) ? `${day}T12:00:00.000Z` : value
}

/** A calendar day without a time. Stored as noon UTC of that day. */
export const day = (field: Omit<DateField, 'type'>): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...field.admin,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
  },
  hooks: { ...field.hooks, beforeValidate: [atNoon] },
})
