import { expect, test } from 'vitest'
import { sayErrors } from '@/cms/rest/errors'

/** Payload's error as a production build has it: another class of another name. */
const Minified = (() => class extends Error {})()
const failure = (message: string, facts: object) =>
  Object.assign(new Minified(message), { name: '' }, facts)
const req = { i18n: { language: 'nb' }, context: {} }
const lost = { errors: [{ message: 'An unknown error occurred.' }] }
const told = async (error: Error, collection?: object) =>
  (await sayErrors({ collection, error, req, result: lost, context: {} } as never))?.response

test('whoever asked learns why it was refused, and which fields it is about', async () => {
  const errors = [{ path: 'slug', message: 'Adressen er i bruk.' }]
  expect(await told(failure('Ett felt må rettes', { status: 400, data: { errors } }))).toEqual({
    errors: [{ name: '', message: 'Ett felt må rettes', data: { errors } }],
  })
  expect(await told(failure('Bare egen', { status: 403, isPublic: true }))).toEqual({
    errors: [{ message: 'Bare egen' }],
  })
})

test.each([
  ['without a status', {}],
  ['of ours', { status: 500 }],
  ['that says so', { status: 400, isPublic: false }],
])('a failure %s is not told', async (_, facts) => {
  const text = JSON.stringify(await told(failure('select * from users', facts)))
  expect(text).not.toContain('select')
  expect(text).toContain('Noe gikk galt')
})

test('what is wrong with a file is said in the language of whoever sent it', async () => {
  const errors = [{ path: 'file', message: 'Invalid PDF file.' }]
  const refused = failure('Invalid', { status: 400, data: { errors } })
  const text = JSON.stringify(await told(refused, { upload: {} }))
  expect(text).not.toContain('Invalid')
  expect(text).toContain('verken et bilde eller en PDF')
})

test('who meets somebody else at work on a document is told so in their language', async () => {
  const said = 'Document with ID 8 is currently locked by another user and cannot be updated.'
  const text = JSON.stringify(await told(failure(said, { status: 423, isPublic: true })))
  expect(text).not.toContain('locked')
  expect(text).toContain('Noen andre redigerer dokumentet akkurat nå.')
})
