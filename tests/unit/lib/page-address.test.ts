import { expect, it } from 'vitest'
import { pageAddress } from '@/lib/page-address'

it.each([
  ['/aktuelt', '/aktuelt'],
  ['/aktuelt/', '/aktuelt'],
  ['/nb/aktuelt', '/aktuelt'],
  ['/nb', '/'],
  ['/Aktuelt', '/aktuelt'],
  ['/aktuelt?side=1', '/aktuelt'],
  ['/aktuelt#bunn', '/aktuelt'],
  ['//aktuelt//', '/aktuelt'],
  ['/en', '/en'],
  ['/en/', '/en'],
  ['/', '/'],
  ['/?a=1', '/'],
  ['https://hub.example/aktuelt?side=1', '/aktuelt'],
  ['https://hub.example', '/'],
  ['https://andre.example/aktuelt', 'https://andre.example/aktuelt'],
  ['aktuelt', 'aktuelt'],
])('%s is the page %s', (written, page) => {
  expect(pageAddress(written, 'https://hub.example')).toBe(page)
})
