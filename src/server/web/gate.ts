import type { IncomingMessage, ServerResponse } from 'node:http'

/** Looks at a request for admin or API before Next does. `false` means that it has answered. */
export type Gate = (req: IncomingMessage, res: ServerResponse) => boolean | Promise<boolean>

export async function passes(
  gates: readonly Gate[],
  req: IncomingMessage,
  res: ServerResponse,
): Promise<boolean> {
  for (const gate of gates) if (!(await gate(req, res))) return false
  return true
}
