import type { Config } from 'payload'
import { notCommittedMessage } from '@/cms/payload-overrides/not-committed'
import { translate } from '@/cms/translate'
import { refusedQuery } from '@/lib/refused-query'
import { property } from '@/lib/property'

type AfterError = NonNullable<NonNullable<NonNullable<Config['hooks']>['afterError']>[number]>

/** Payload says these in English, whatever the language of the admin panel. */
const translations: Record<string, Parameters<typeof translate>[1]> = {
  'Invalid JSON': 'bodyNotUnderstood',
  'Token is either invalid or has expired.': 'linkEnded',
  'Something went wrong.': 'somethingWentWrong',
  [notCommittedMessage]: 'notCommitted',
  'File size limit has been reached': 'fileTooLarge',
}

/**
 * A query Postgres cannot make sense of is the principal's mistake, not ours; and every error is said
 * in the language of the admin panel. Payload knows its own errors by their classes and what these
 * are called; a production build has each class twice and gives them other names, so that reasons
 * and the fields they are about would be lost. Here they are known by what they carry.
 */
export const sayErrors: AfterError = ({ collection, error, req }) => {
  if (isAboutReference(error))
    return { response: { errors: [{ message: translate(req, 'inUseNow') }] }, status: 409 }
  if (refusedQuery(error))
    return {
      response: { errors: [{ message: translate(req, 'queryNotUnderstood') }] },
      status: 400,
    }
  if (collection?.upload && isAboutFile(error))
    return { response: { errors: [{ message: translate(req, 'fileNotAllowed') }] } }
  if (req.context['storageFull'])
    return { response: { errors: [{ message: translate(req, 'storageFull') }] }, status: 507 }
  if (isLocked(error)) return { response: { errors: [{ message: translate(req, 'beingEdited') }] } }
  const told = isForAskers(error) ? error : new Error('Something went wrong.')
  const sentence = translations[told.message]
  const message = sentence ? translate(req, sentence) : told.message
  if (isAboutMany(told)) return { response: { ...told.data, message } }
  return { response: { errors: [{ ...detailsOf(told), message }] } }
}

/** Somebody else is editing it. Payload says so in English, with the number of the document. */
const isLocked = (error: Error): boolean => Reflect.get(error, 'status') === 423

/** What a bulk operation was refused for, each document with a sentence of its own (`allOrNothing`). */
const isAboutMany = (error: Error): error is Error & { data: object } =>
  Array.isArray(detailsOf(error).data?.['docs'])

/** Two saves met: what one refers to the other deletes. PostgreSQL 18 tells `restrict` apart. */
function isAboutReference(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return ['23503', '23001'].includes(code) || isAboutReference(error.cause)
}

/** Which fields an error is about, for the form to mark them. */
function detailsOf(error: Error): { name?: string; data?: Record<string, unknown> } {
  const data: unknown = Reflect.get(error, 'data')
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {}
  return { name: error.name, data: { ...data } }
}

/** What Payload finds wrong with a file, such as a PDF without an end, it says in English only. */
function isAboutFile(error: Error): boolean {
  const errors: unknown = detailsOf(error).data?.['errors']
  return (
    Array.isArray(errors) &&
    errors.length > 0 &&
    errors.every((each: unknown) => property(each, 'path') === 'file' && !isOurs(each))
  )
}

/** `refusal` gives its sentences no label. */
const isOurs = (each: unknown): boolean => property(each, 'label') === ''

/** As Payload decides it: whatever is not ours to answer for, unless the error says otherwise. */
function isForAskers(error: Error): boolean {
  const status: unknown = Reflect.get(error, 'status')
  const said: unknown = Reflect.get(error, 'isPublic')
  return typeof said === 'boolean' ? said : typeof status === 'number' && status !== 500
}
