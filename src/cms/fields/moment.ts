import type { DateField } from 'payload'
import { dateField } from './dates/date-field'

/** A moment: a day and a time, in Oslo wherever it is typed or read. */
export const moment = (field: Omit<DateField, 'type'>): DateField => dateField('moment', field)
