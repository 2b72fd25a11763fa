import { describe, expect, it, vi } from 'vitest'
import { keepRunning } from '@tools/local/supervise/keep-running'
import type { Child } from '@tools/local/supervise/child'

/** A process that ends when told to, or by itself. */
function fakeChild() {
  let end = () => {}
  const exited = new Promise<void>((resolve) => (end = resolve))
  const child: Child = { ready: Promise.resolve(), exited, stop: async () => end() }
  return { child, end: () => end() }
}

function startAndCount(delays: number[]) {
  const started: ReturnType<typeof fakeChild>[] = []
  const kept = keepRunning(
    'thing',
    () => {
      const next = fakeChild()
      started.push(next)
      return next.child
    },
    delays,
  )
  return { kept, started }
}

describe('a process that ends by itself', () => {
  it('is started again, and given up after as many attempts as there are delays', async () => {
    const { kept, started } = startAndCount([0, 0])
    await kept.ready
    for (let ended = 0; ended < 3; ended += 1) {
      await expect.poll(() => started.length).toBe(ended + 1)
      started[ended]?.end()
    }
    await expect(kept.gaveUp).rejects.toThrow('The thing keeps ending.')
    expect(started).toHaveLength(3)
  })

  it('is not started again once the site stops', async () => {
    const { kept, started } = startAndCount([0])
    await kept.ready
    await kept.stop()
    expect(started).toHaveLength(1)
  })

  it('is not started again when the site stops while it waits for its turn', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { kept, started } = startAndCount([3_600_000])
    await kept.ready
    started[0]?.end()
    await expect.poll(() => said.mock.calls.length).toBe(1)
    await kept.stop()
    expect(started).toHaveLength(1)
    said.mockRestore()
  })

  it('is given up at once when it ends before it was ever ready', async () => {
    const never: Child = {
      ready: new Promise(() => {}),
      exited: Promise.resolve(),
      stop: async () => {},
    }
    await expect(keepRunning('thing', () => never).ready).rejects.toThrow('did not start')
  })
})
