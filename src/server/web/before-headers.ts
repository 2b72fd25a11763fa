import type { ServerResponse } from 'node:http'

/** Calls `change` just before the head of the response is written, whoever writes it. */
export function beforeHeaders(res: ServerResponse, change: () => void): void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse
  res.writeHead = (...args: unknown[]): ServerResponse => {
    res.writeHead = writeHead
    // Headers given here would win over those set before: set them first, so that `change` sees all.
    const last = args.at(-1)
    if (last && typeof last === 'object' && !Array.isArray(last)) {
      for (const [name, value] of Object.entries(last)) res.setHeader(name, value as string)
      args.pop()
    }
    change()
    return writeHead(...args)
  }
}
