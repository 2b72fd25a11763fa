import type { DateField } from 'payload'
import { dateField } from './dates/date-field'

/** A calendar day without a time. Stored as noon UTC of that day. */
export const day = (field: Omit<DateField, 'type'>): DateField => dateField('day', field)
