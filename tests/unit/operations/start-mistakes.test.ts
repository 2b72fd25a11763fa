import { run } from '@scripts/run'
import { expect, it } from 'vitest'

const processes = ['src/web/main.ts', 'src/worker/main.ts', 'src/prepare/main.ts']
const good = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://hub:hemmelig@127.0.0.1:9/hub',
  SERVER_URL: 'https://hub.example.org',
  PAYLOAD_SECRET: 'only for tests, and long enough for it',
}
const mistakes: [what: string, env: Record<string, string>, line: RegExp][] = [
  [
    'a short secret',
    { PAYLOAD_SECRET: 'kort' },
    /^PAYLOAD_SECRET must have at least 32 characters/,
  ],
  [
    'the secret of the source',
    { PAYLOAD_SECRET: 'only-for-builds-tests-and-development' },
    /^PAYLOAD_SECRET must be one of your own/,
  ],
  ['no address', { SERVER_URL: '' }, /^SERVER_URL must be given together with DATABASE_URL/],
  ['no database', { DATABASE_URL: '' }, /^DATABASE_URL is missing/],
  [
    'a database of another kind',
    { DATABASE_URL: 'mysql://x' },
    /^DATABASE_URL must be the address/,
  ],
  ['a port that is none', { PORT: 'x' }, /^PORT must be a whole number/],
]

it.each(mistakes)(
  'with %s each process ends with one line that says so',
  async (_, env, line) => {
    for (const file of processes) {
      const args = ['--import', 'tsx', file]
      const { code, output } = await run(process.execPath, args, { env: { ...good, ...env } })
      expect([file, code]).toEqual([file, 1])
      expect(output.trim()).toMatch(line)
      expect(output.trim().split('\n')).toHaveLength(1)
      expect(output).not.toMatch(/hemmelig|\n\s+at /)
    }
  },
  120_000,
)
