/** A Markdown table, one line each. */
export const table = (head: string[], rows: string[][]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

/** The middle one of some numbers; 0 of none. */
export const middle = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

/** Median, 95th percentile and longest, in one line. */
export function milliseconds(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)} ms`
  return `Median ${at(0.5)} · p95 ${at(0.95)} · longest ${at(1)}.`
}
