import type { Milestone } from './queries'

/** Milestones of one phase in the order of time. Without a name: those that belong to none. */
export type Phase = { name?: string; lang: Milestone['lang']; milestones: Milestone[] }

/** By phase, each where its first milestone stands. */
export function inPhases(milestones: readonly Milestone[]): Phase[] {
  const phases = new Map<string | undefined, Phase>()
  for (const milestone of milestones) {
    const { phase: name, lang } = milestone
    const phase = phases.get(name) ?? { name, lang, milestones: [] }
    phase.milestones.push(milestone)
    phases.set(name, phase)
  }
  return [...phases.values()]
}

/** The one source of all of them, if they have one in common. */
export function sharedSource(milestones: readonly Milestone[]): string | undefined {
  const [first] = milestones
  return milestones.every(({ source }) => source === first?.source) ? first?.source : undefined
}
