import type { Payload, SanitizedConfig } from 'payload'

/** What the worker does when it takes the lead, and every night; says what came of it, for the log. */
export type NightlyTask = (payload: Payload, stop?: AbortSignal) => Promise<Record<string, number>>

const key = 'nightly'

export function doNightly(config: SanitizedConfig, task: NightlyTask): void {
  config.custom = { ...config.custom, [key]: [...nightlyTasks(config), task] }
}

/** Nothing else is kept under this name. */
export const nightlyTasks = ({ custom }: Pick<SanitizedConfig, 'custom'>): NightlyTask[] =>
  (custom?.[key] ?? []) as NightlyTask[]
