import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everything } from '@/lib/purge'
import { PurgedData } from '@/web/cache/kept-data'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(0)
})
afterEach(() => {
  vi.useRealTimers()
})

let connected = true
/** Data in which the list of pillars is kept. */
function open(until = Infinity) {
  connected = true
  const data = new PurgedData(() => connected)
  data.begin()('topics', { value: ['Forebygging'], parts: ['topics'], until })
  return { data, kept: () => data.get('topics')?.value }
}

test('what was read for one page is there for the next until it is published anew', () => {
  const { data, kept } = open()
  data.purge({ parts: ['news', 'news:1'], withdrawn: [] })
  expect(kept()).toEqual(['Forebygging'])
  data.purge({ parts: ['topics', 'topics:3'], withdrawn: [] })
  expect(kept()).toBeUndefined()
})

test('what a publication overtook is not kept', () => {
  const { data } = open()
  const keep = data.begin()
  data.purge({ parts: ['people:1'], withdrawn: [] })
  keep('people:1', { value: 'Kari', parts: ['people:1'], until: Infinity })
  keep('people:2', { value: 'Ola', parts: ['people:2'], until: Infinity })
  expect(data.get('people:1')).toBeUndefined()
  expect(data.get('people:2')?.value).toBe('Ola')
})

test('an empty notification by hand means all of it', () => {
  const { data, kept } = open()
  data.purge(everything)
  expect(kept()).toBeUndefined()
})

test('nothing is used beyond the moment up to which it is true', () => {
  const { kept } = open(60_000)
  vi.setSystemTime(59_999)
  expect(kept()).toEqual(['Forebygging'])
  vi.setSystemTime(60_000)
  expect(kept()).toBeUndefined()
})

test('nothing is used while publications are not heard of', () => {
  const { kept } = open()
  connected = false
  expect(kept()).toBeUndefined()
  connected = true
  expect(kept()).toEqual(['Forebygging'])
})

test('nobody changes what other pages are made of', () => {
  const { data } = open()
  const found = data.get('topics')?.value as string[]
  expect(() => found.push('Mer')).toThrow(TypeError)
})
