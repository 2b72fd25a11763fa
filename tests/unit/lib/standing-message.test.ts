import { expect, it } from 'vitest'
import { concerns } from '@/lib/standing-message'

it('a message for the front page as a section concerns every page', () => {
  expect(concerns({ scope: 'section', path: '/' }, '/aktuelt')).toBe(true)
})

it('a message for /om does not concern /omtale', () => {
  expect(concerns({ scope: 'section', path: '/om' }, '/omtale')).toBe(false)
})

it('a slash too many at the end of the address does not hide a message', () => {
  expect(concerns({ scope: 'page', path: '/om/' }, '/om')).toBe(true)
})

it('a message for a section nobody has named concerns no page', () => {
  expect(concerns({ scope: 'section', path: null }, '/om')).toBe(false)
})
