import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attempt, forgetAttempts } from '@/cms/rest/attempts'
import { networkOf } from '@/lib/network'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

let made = 0
const somebody = (): string => `konto-${(made += 1)}@example.org`
const allowed = (account: string, address: string): boolean =>
  attempt('login', { account, address }).allowed
const times = (count: number, work: () => boolean): boolean[] => Array.from({ length: count }, work)

it('a stranger who fails ten times is refused, and the owner elsewhere is not', () => {
  const account = somebody()
  expect(times(10, () => allowed(account, '192.0.2.1'))).not.toContain(false)
  expect(allowed(account.toUpperCase(), '192.0.2.1')).toBe(false)
  expect(allowed(account, '192.0.2.2')).toBe(true)
})

it('the limit ends after a quarter of an hour, and says when', () => {
  const account = somebody()
  times(10, () => allowed(account, '192.0.2.3'))
  expect(attempt('login', { account, address: '192.0.2.3' })).toEqual({
    allowed: false,
    retryAfter: 900,
  })
  vi.advanceTimersByTime(900_000)
  expect(allowed(account, '192.0.2.3')).toBe(true)
})

it('success takes an attempt back', () => {
  const account = somebody()
  for (const _ of Array(30).keys()) {
    const tried = attempt('login', { account, address: '192.0.2.4' })
    expect(tried).toMatchObject({ allowed: true })
    Reflect.get(tried, 'succeeded')()
  }
})

it('an IPv6 network of one customer counts once, however many addresses it has', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(
    networkOf('2001:0db8:0001:0002:ffff:ffff:ffff:ffff'),
  )
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
  expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
  const account = somebody()
  const refused = Array.from({ length: 11 }, (_, at) => allowed(account, `2001:db8:5:6::${at}`))
  expect(refused.at(-1)).toBe(false)
})

it('one network tries fifty accounts and no more', () => {
  expect(times(50, () => allowed(somebody(), '192.0.2.5'))).not.toContain(false)
  expect(allowed(somebody(), '192.0.2.5')).toBe(false)
})

it('an account that an administrator unlocks is tried again at once', () => {
  const account = somebody()
  times(11, () => allowed(account, '192.0.2.6'))
  forgetAttempts(account)
  expect(allowed(account, '192.0.2.6')).toBe(true)
})

it('nobody fills the memory: a hundred thousand strangers do not slow anybody down', () => {
  const began = process.memoryUsage().heapUsed
  for (const at of Array(150_000).keys())
    allowed(`a${at}@example.org`, `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`)
  expect(process.memoryUsage().heapUsed - began).toBeLessThan(150_000_000)
})
