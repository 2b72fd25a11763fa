import { expect, it } from 'vitest'
import { readPurge, writePurge } from '@/lib/purge'

it('a page cache reads which addresses are gone', () => {
  expect(readPurge(writePurge(['/om', '/aktuelt/blåbær']))).toEqual(['/om', '/aktuelt/blåbær'])
})

it('addresses that Postgres would not carry are gone with all others', () => {
  const many = Array.from({ length: 100 }, (_, at) => `/aktuelt/${'å'.repeat(40)}${at}`)
  expect(writePurge(many).length).toBeLessThan(8000)
  expect(readPurge(writePurge(many))).toBe('all')
})

it.each([undefined, '', '{', '[]', '{"gone":1}', '{"gone":["a",1]}'])(
  'a message nobody can read (%j) lets nothing be kept',
  (payload) => {
    expect(readPurge(payload)).toBe('all')
  },
)
