import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { canaries, ledger, rows } from '@scripts/upgrade-check/canaries'

it('every place where we stand inside Payload, Next or Node has a test that notices a change', () => {
  const without = rows().filter(({ canary }) => !/^(same|`tests\/)/.test(canary))
  expect(without).toEqual([])
  expect(canaries().length).toBeGreaterThan(0)
})

it('a canary that is not there is told by name', () => {
  expect(() => canaries('| a | b | c | `tests/unit/none.test.ts` |')).toThrow(
    `${ledger} names tests/unit/none.test.ts, which is not there.`,
  )
})

it('what upstream is said to be there, is', () => {
  const named = [
    ...readFileSync(ledger, 'utf8').matchAll(
      /`((?:@payloadcms|payload|date-fns|next)\/[\w./-]+)`/g,
    ),
  ]
  const missing = named
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(`node_modules/${path}`))
  expect(missing).toEqual([])
})
