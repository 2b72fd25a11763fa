import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The matrices take minutes: begun last, one worker would do them while the other has nothing left to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('matrix.test.ts')
    // oxlint-disable-next-line unicorn/no-array-sort -- of vitest, no array's
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': at('./payload.config.ts'),
      '@': at('./src'),
      '@tests': at('./tests'),
      '@scripts': at('./scripts'),
      '@tools': at('./tools'),
    },
  },
  test: {
    // How long something may take on a busy machine; whoever waits goes on as soon as it is so.
    testTimeout: 30_000,
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 20_000, interval: 10 } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/one-postgres.ts'],
          setupFiles: ['tests/integration/own-database.ts'],
          maxWorkers: 2,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
