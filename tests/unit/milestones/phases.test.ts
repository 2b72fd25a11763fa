import { expect, it } from 'vitest'
import { inPhases, sharedSource } from '@/features/milestones/phases'
import type { Milestone } from '@/features/milestones/queries'

const milestone = (id: number, more: Partial<Milestone> = {}): Milestone => ({
  id,
  title: `Milepæl ${id}`,
  precision: 'day',
  lang: 'nb',
  ...more,
})

it('milestones stand under their phase, and phases where their first one stands', () => {
  const phases = inPhases([
    milestone(1, { phase: 'Norge i Europa' }),
    milestone(2, { phase: 'Første fase' }),
    milestone(3),
    milestone(4, { phase: 'Norge i Europa' }),
  ])
  expect(phases.map(({ name, milestones }) => [name, milestones.map(({ id }) => id)])).toEqual([
    ['Norge i Europa', [1, 4]],
    ['Første fase', [2]],
    [undefined, [3]],
  ])
})

it('a source is said once where all of a phase have it, and nowhere where one has none', () => {
  const known = milestone(1, { source: 'Møtebok' })
  expect(sharedSource([known, milestone(2, { source: 'Møtebok' })])).toBe('Møtebok')
  expect(sharedSource([known, milestone(2, { source: 'Årsmelding' })])).toBeUndefined()
  expect(sharedSource([known, milestone(2)])).toBeUndefined()
})
