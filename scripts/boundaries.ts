import type { OxlintConfig } from 'oxlint'

/** Dependencies run one way; here is who may know whom. A file belongs to the last layer that matches it. */
const layers: Layer[] = [
  { files: ['src/lib/**'], may: [] },
  { files: ['src/i18n/**'], may: ['lib'] },
  { files: ['src/ui/**'], may: ['lib', 'i18n/locales', 'ui'] },
  { files: ['src/cms/**'], may: ['lib', 'i18n', 'cms', 'payload-types'] },
  {
    files: ['src/admin/**'],
    may: ['lib', 'i18n', 'ui', 'cms', 'admin', 'features', 'payload-types'],
  },
  // What a thing is made of: its collection, fields and hooks. Views and queries follow and overrule this.
  {
    files: ['src/features/**/*.ts'],
    may: ['lib', 'i18n', 'cms', 'features', 'payload-types'],
  },
  { files: ['src/features/**/*.tsx'], may: ['lib', 'i18n', 'ui', 'features'] },
  {
    files: [
      'src/features/*/queries.ts',
      'src/features/*/queries/**',
      'src/features/site/missing.tsx',
    ],
    may: ['lib', 'i18n', 'features', 'data', 'payload-types'],
  },
  { files: ['src/app/**'], may: ['lib', 'i18n', 'ui', 'features', 'app'] },
  { files: ['src/app/(payload)/**'], may: 'anything', localApi: true },
  { files: ['src/server/**'], may: ['lib', 'i18n', 'server', 'payload-types'] },
  {
    files: ['src/data/**'],
    may: ['lib', 'i18n', 'cms', 'data', 'payload-types', 'payload-config'],
    localApi: true,
  },
  {
    files: ['src/server/worker/**', 'src/server/*.ts', 'src/server/database/**'],
    may: ['lib', 'i18n', 'server', 'seed', 'migrations', 'payload-types', 'payload-config'],
    localApi: true,
  },
  // What is due is done by the rules it was asked for under.
  {
    files: ['src/server/worker/**'],
    may: ['lib', 'server', 'cms', 'payload-types', 'payload-config'],
    localApi: true,
  },
  {
    files: ['src/seed/**'],
    may: ['lib', 'i18n', 'cms', 'seed', 'payload-types', 'payload-config'],
    localApi: true,
  },
  {
    files: ['payload.config.ts'],
    may: ['lib', 'i18n', 'cms', 'features', 'admin', 'server/database', 'migrations'],
  },
  { files: ['tests/**', 'scripts/**'], may: 'anything', localApi: true },
]

/** One oxlint override per layer, each refusing what that layer may not import. */
export const boundaries: NonNullable<OxlintConfig['overrides']> = layers.map((layer) => ({
  files: layer.files,
  rules: {
    'eslint/no-restricted-imports': [
      'error',
      { patterns: [...upwards(layer), ...strangers(layer), ...localApi(layer)] },
    ],
  },
}))

interface Layer {
  files: string[]
  /** Folders or files below src, and `payload-config`; or everything. */
  may: string[] | 'anything'
  /** Whether it may ask Payload directly instead of through the gateway. */
  localApi?: true
}

function strangers({ may, files }: Layer) {
  if (may === 'anything') return []
  const message = `${files[0]} may know only: ${may.join(', ') || 'nothing of ours'}.`
  const known = may
    .filter((name) => name !== 'payload-config')
    .flatMap((name) => [`!@/${name}`, `!@/${name}/**`])
  return [
    { group: ['@/**', ...known], message },
    ...(may.includes('payload-config') ? [] : [{ group: ['@payload-config'], message }]),
  ]
}

function localApi(layer: Layer) {
  const message = 'Only the gateway asks Payload: use @/data from queries.ts.'
  return layer.localApi
    ? []
    : [{ group: ['payload'], importNames: ['getPayload', 'default'], message }]
}

/** Generated admin files import upwards, and data such as the messages lies outside src, where no alias leads. */
function upwards({ files }: Layer) {
  if (files[0] === 'src/app/(payload)/**') return []
  return [
    {
      group: ['../**', '..', '!../**/*.json'],
      message: 'Use @/… across folders and ./… inside one.',
    },
  ]
}
