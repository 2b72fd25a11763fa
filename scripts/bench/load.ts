import { execFileSync } from 'node:child_process'

export type Load = { requestsPerSecond: number; p99: string; failed: number }

/** Fifty connections for some seconds, by wrk, which costs less than what it measures. */
export function load(url: string, seconds: number, encoding: string): Load {
  const args = [
    '-t1',
    '-c50',
    `-d${seconds}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
    url,
  ]
  const said = execFileSync('taskset', ['-c', '1', 'wrk', ...args], { encoding: 'utf8' })
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '0'
  return {
    requestsPerSecond: Math.round(Number(find(/Requests\/sec:\s+([\d.]+)/))),
    p99: find(/99%\s+(\S+)/),
    failed: Number(find(/Non-2xx or 3xx responses: (\d+)/)),
  }
}
