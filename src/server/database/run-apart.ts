import { spawnSync, type SpawnSyncOptions, type SpawnSyncReturns } from 'node:child_process'

/**
 * Runs a program to its end in a group of its own: a Ctrl-C in the terminal would end it halfway, and
 * whoever waits for it only hears of that Ctrl-C when it has ended.
 */
export function runApart(
  program: string,
  args: string[],
  options: SpawnSyncOptions,
): SpawnSyncReturns<string> {
  // Like `spawn` it takes `detached`, which its types do not tell.
  const apart = { ...options, detached: true, encoding: 'utf8' } as const
  return spawnSync(program, args, apart)
}
