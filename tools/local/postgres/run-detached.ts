import { spawnSync, type SpawnSyncOptions, type SpawnSyncReturns } from 'node:child_process'

/**
 * Runs a program to its end in a process group of its own: a Ctrl-C in the terminal would end it halfway, and
 * this process, blocked until then, would hear of that Ctrl-C only afterwards.
 */
export function runDetached(
  program: string,
  args: string[],
  options: SpawnSyncOptions,
): SpawnSyncReturns<string> {
  // Like `spawn` it takes `detached`, which its types do not tell.
  const detached = { ...options, detached: true, encoding: 'utf8' } as const
  return spawnSync(program, args, detached)
}
