import type { DateField, DateFieldValidation, FieldHook } from 'payload'
import { date } from 'payload/shared'
import { say } from '@/cms/say'
import { isDay, storedDay } from '@/lib/days'

/** A day never slips to its neighbour. What is no day is left as it is, for Payload to refuse. */
const atNoon: FieldHook = ({ value }) => {
  if (typeof value !== 'string' && !(value instanceof Date)) return value
  const moment = new Date(value)
  const day = Number.isNaN(moment.valueOf()) ? '' : moment.toISOString().slice(0, 10)
  return isDay(day) ? storedDay(day) : value
}

/** Of what is a date at all, a slip of the finger is the likeliest reason for a year that far away. */
const refuse: DateFieldValidation = (value, options) => {
  const known = date(value, options)
  const isFarAway = known === true && value && !isDay(new Date(value).toISOString().slice(0, 10))
  return isFarAway ? say(options.req, 'yearOutOfRange') : known
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
  validate: refuse,
})
