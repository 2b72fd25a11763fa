import { expect, test } from 'vitest'
import { RateWindows } from '@/lib/rate-windows'

test('whoever is counted is forgotten when their window has ended, though nobody asks for them again', async () => {
  const windows = new RateWindows({ lengthMs: 100, maxKeys: 10 })
  const now = Date.now()
  windows.at('198.51.100.1', now).count += 1
  windows.at('198.51.100.2', now)
  expect([windows.at('198.51.100.1', now).count, windows.size]).toEqual([1, 2])
  await expect.poll(() => windows.size).toBe(0)
})
