import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { ownScript } from '@/web/upstream/own-script'

/** Runs the script in a page of one language at one time and prints it. */
function print(lang: string, now: string) {
  const time = { textContent: '', dateTime: '' }
  const listeners: Record<string, () => void> = {}
  const context = createContext({
    document: {
      documentElement: { lang },
      querySelector: () => null,
      querySelectorAll: () => [time],
    },
    matchMedia: () => ({ addEventListener: () => undefined }),
    addEventListener: (name: string, listener: () => void) => (listeners[name] = listener),
    Intl,
    performance: { getEntriesByType: () => [] },
  })
  runInContext(
    `Date.now = () => 0; globalThis.Date = class extends Date {
    constructor() { super('${now}') } }; ${ownScript}`,
    context,
  )
  listeners['beforeprint']?.()
  return time
}

test('a Norwegian print is stamped as the hub writes it', () => {
  const time = print('nb', '2026-06-19T17:40:00Z')
  expect(time.textContent).toBe('19. juni 2026, kl. 19.40 CEST')
  expect(time.dateTime).toBe('2026-06-19T17:40:00.000Z')
})

test('an English print is stamped as the hub writes it', () => {
  const time = print('en', '2026-06-17T13:29:00Z')
  expect(time.textContent).toBe('17 June 2026, 15:29 CEST')
})

test('in winter the zone is CET and midnight is 00, in both languages', () => {
  expect(print('nb', '2026-01-03T23:05:00Z').textContent).toBe('4. januar 2026, kl. 00.05 CET')
  const time = print('en', '2026-01-03T23:05:00Z')
  expect(time.textContent).toBe('4 January 2026, 00:05 CET')
  expect(time.dateTime).toBe('2026-01-03T23:05:00.000Z')
})
