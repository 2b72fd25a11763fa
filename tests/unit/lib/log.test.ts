import { expect, test } from 'vitest'
import { describeError, mistakeIn } from '@/lib/log'

test('the log names an error without naming people or parameters', () => {
  const error = new Error('Failed query: select 1\nparams: kari@example.org,hemmelig', {
    cause: new Error('Key (email)=(kari@example.org) already exists.'),
  })
  const text = JSON.stringify(describeError(error))
  expect(text).toContain('Failed query')
  expect(text).not.toMatch(/kari|hemmelig/)
})

test('an error with a query of ten pages takes a few lines, and still tells where it happened', () => {
  const { message, stack } = describeError(new Error(`Failed query: ${'select '.repeat(5000)}`))
  expect(String(message)).toMatch(/^Failed query: select .*…$/)
  expect(String(message).length).toBeLessThan(500)
  expect(String(stack)).toMatch(/^\s+at .*log\.test\.ts/)
  expect(String(stack)).not.toContain('select')
})

test('the log keeps the paths of packages, which only look like addresses', () => {
  const error = new Error('broken')
  error.stack =
    'Error\n    at connect (/srv/hub/node_modules/@payloadcms/db-postgres/src/connect.ts:1)'
  expect(describeError(error)['stack']).toContain('@payloadcms/db-postgres/src/connect.ts')
})

test('a wrong password is no failure of ours, and what fails on our side is', () => {
  const wrong = Object.assign(new Error('The email or password is incorrect.'), { status: 401 })
  expect(mistakeIn({ err: wrong })).toEqual({
    status: 401,
    reason: 'The email or password is incorrect.',
  })
  expect(mistakeIn({ err: Object.assign(wrong, { status: 500 }) })).toBeUndefined()
  expect(mistakeIn({ err: new Error('no connection') })).toBeUndefined()
})

test('a job that fails is told as a failure, whatever it was that failed', () => {
  const err = Object.assign(new Error('invalid'), { status: 400 })
  expect(mistakeIn({ err, job: 1 })).toBeUndefined()
})
