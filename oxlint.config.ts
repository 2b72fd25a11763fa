import { defineConfig } from 'oxlint'
import { boundaries } from './scripts/boundaries.ts'

const nextNeedsADefault = [
  'src/app/**/{page,layout,not-found,error,global-error,default,loading,template}.tsx',
  'src/app/**/{sitemap,robots,manifest}.ts',
  'src/app/(payload)/**',
  'src/i18n/request.ts',
  'tests/integration/one-postgres.ts',
  'tests/e2e/one-site.ts',
  '*.config.{ts,mjs}',
]
const readsTheProcess = [
  'src/lib/env.ts',
  'scripts/**',
  'tests/**',
  'src/server/supervisor/**',
  '*.config.{ts,mjs}',
]
const talksToATerminal = [
  'scripts/**',
  'tests/**',
  'src/seed/**',
  'src/server/{supervisor,database}/**',
  'src/server/*.ts',
  'src/server/web/main.ts',
]

export default defineConfig({
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'nextjs',
    'node',
    'vitest',
  ],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  ignorePatterns: [
    'node_modules',
    '.next*',
    '.data*',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/migrations/**',
    'src/app/(payload)/admin/importMap.js',
  ],
  rules: {
    'eslint/eqeqeq': ['error', 'always', { null: 'ignore' }],
    'eslint/no-console': 'error',
    'eslint/max-lines': ['error', { max: 200 }],
    'eslint/no-control-regex': 'off',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'node/no-process-env': 'error',
    'react/react-in-jsx-scope': 'off',
    'typescript/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    'typescript/consistent-return': 'off',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/filename-case': ['error', { case: 'kebabCase', ignore: ['^\\['] }],
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
    'vitest/require-mock-type-parameters': 'off',
  },
  overrides: [
    ...boundaries,
    { files: nextNeedsADefault, rules: { 'import/no-default-export': 'off' } },
    { files: readsTheProcess, rules: { 'node/no-process-env': 'off' } },
    { files: talksToATerminal, rules: { 'eslint/no-console': 'off' } },
    { files: ['tests/**'], rules: { 'eslint/max-lines': ['error', { max: 400 }] } },
    { files: ['src/app/(payload)/**'], rules: { 'unicorn/filename-case': 'off' } },
  ],
})
