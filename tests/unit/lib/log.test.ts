import { expect, test } from 'vitest'
import { describeError } from '@/lib/log'

test('the log names an error without naming people or parameters', () => {
  const error = new Error('Failed query: select 1\nparams: kari@example.org,hemmelig', {
    cause: new Error('Key (email)=(kari@example.org) already exists.'),
  })
  const text = JSON.stringify(describeError(error))
  expect(text).toContain('Failed query')
  expect(text).not.toMatch(/kari|hemmelig/)
})
