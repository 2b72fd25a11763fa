import type { OxlintConfig } from 'oxlint'

/** Every alias of tsconfig.json, and by path what is not in the image, so that nothing of `src` can need it. */
const elsewhere = ['@/**', '@payload-config', '@scripts/**', '@tests/**', '@tools/**'].concat(
  ['scripts', 'tests', 'tools'].map((folder) => `**/${folder}/**`),
)

/** Dependencies run one way; here is who may know whom. A file belongs to the last layer that matches it. */
const layers: Layer[] = [
  { files: ['src/lib/**'], may: [] },
  { files: ['src/i18n/**'], may: ['lib'] },
  { files: ['src/motif/**'], may: [] },
  { files: ['src/ui/**'], may: ['lib', 'i18n/locales', 'motif', 'ui'] },
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
  { files: ['src/features/**/*.tsx'], may: ['lib', 'i18n', 'motif', 'ui', 'features'] },
  {
    files: [
      'src/features/*/queries.ts',
      'src/features/*/queries/**',
      'src/features/site/missing.tsx',
    ],
    may: ['lib', 'i18n', 'features', 'data', 'payload-types'],
  },
  { files: ['src/app/**'], may: ['lib', 'i18n', 'ui', 'features', 'app'] },
  { files: ['src/app/(payload)/**'], may: ['**', '@payload-config'], localApi: true },
  { files: ['src/web/**'], may: ['lib', 'i18n', 'web', 'database'] },
  // Draws what the style sheet does not reach.
  {
    files: ['src/web/share/**'],
    may: ['lib', 'i18n', 'motif', 'ui/logo', 'ui/styles/tokens', 'web'],
  },
  {
    files: ['src/data/**'],
    may: ['lib', 'i18n', 'cms', 'data', 'payload-types', '@payload-config'],
    localApi: true,
  },
  { files: ['src/database/**'], may: ['lib', 'database'] },
  {
    files: ['src/prepare/**'],
    may: ['lib', 'database', 'prepare', 'seed', 'migrations', '@payload-config'],
    localApi: true,
  },
  // What is due is done by the rules it was asked for under.
  {
    files: ['src/worker/**'],
    may: ['lib', 'database', 'worker', 'cms', 'payload-types', '@payload-config'],
    localApi: true,
  },
  {
    files: ['src/seed/**'],
    may: ['lib', 'i18n', 'cms', 'seed', 'payload-types', '@payload-config'],
    localApi: true,
  },
  { files: ['payload.config.ts'], may: ['lib', 'i18n', 'cms', 'features', 'admin', 'database'] },
  { files: ['next.config.ts'], may: ['i18n'] },
  { files: ['tools/**'], may: ['lib', 'database', 'prepare/demo-logins', '@tools'] },
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
  /** Folders or files below src, and other aliases of tsconfig.json by their names; or everything. */
  may: string[] | 'anything'
  /** Whether it may ask Payload directly instead of through the gateway. */
  localApi?: true
}

function strangers({ may, files }: Layer) {
  if (may === 'anything') return []
  const message = `${files[0]} may know only: ${may.join(', ') || 'nothing of ours'}.`
  const known = may.flatMap((name) => {
    const path = name.startsWith('@') ? name : `@/${name}`
    return [`!${path}`, `!${path}/**`]
  })
  return [{ group: [...elsewhere, ...known], message }]
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
