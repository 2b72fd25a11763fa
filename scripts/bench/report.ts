/** A Markdown table, one line each. */
export const table = (head: string[], rows: string[][]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

/** How many times as much, to be read at a glance. */
export const ratio = (before: number, after: number): string => (after / before).toFixed(2)

/** The middle one of some numbers; 0 of none. */
export const middle = (numbers: number[]): number => percentile(numbers, 0.5)

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

/** A part of some numbers, the smallest first: 0.95 is the 95th percentile. */
export function percentile(numbers: number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** Median, 95th percentile and longest, in one line. */
export function milliseconds(times: number[]): string {
  const at = (part: number) => `${Math.round(percentile(times, part))} ms`
  return `Median ${at(0.5)} · p95 ${at(0.95)} · longest ${at(1)}.`
}
