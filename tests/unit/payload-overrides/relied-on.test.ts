import { readFileSync } from 'node:fs'
import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { refuseServerFunction, withoutStaleCheck } from '@/admin/server-functions'
import { fingerprintOf } from '@tests/support/upstream'

const source = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8')

/** The steps that a source takes, in its own order. */
const inOrder = (text: string, steps: readonly string[]): string[] =>
  steps
    .filter((step) => text.includes(step))
    .toSorted((one, other) => text.indexOf(one) - text.indexOf(other))

/** What publishing takes for granted of Payload's saves. Read them again before you note a new one. */
it.each([
  ['payload/dist/collections/operations/create.js', '872f8fea5f34bd18'],
  ['payload/dist/collections/operations/updateByID.js', 'bad1dd671b419daa'],
  ['payload/dist/collections/operations/utilities/update.js', '4f2fa381a61e0342'],
])('%s publishes one language or all of them as when ours was written', (file, fingerprint) => {
  expect(fingerprintOf(file)).toBe(fingerprint)
})

it.each([
  [
    'payload/dist/collections/operations/utilities/update.js',
    [
      'await deleteAssociatedFiles({',
      'await uploadFiles(payload, filesToUpload, req)',
      'collectionConfig.hooks.beforeChange',
      'await req.payload.db.updateOne({',
    ],
  ],
  [
    'payload/dist/collections/operations/create.js',
    [
      'await generateFileData({',
      'await uploadFiles(payload, filesToUpload, req)',
      'await payload.db.create({',
    ],
  ],
])('%s writes an upload before it checks the document, and the row last', (file, steps) => {
  expect(inOrder(source(file), steps)).toEqual(steps)
})

it('of the functions that Payload lets the browser call, these are closed and no other is new', () => {
  const names = [
    .../^ {2}'?([\w-]+)'?: \w+,?$/gm[Symbol.matchAll](
      source('@payloadcms/next/dist/utilities/handleServerFunctions.js').replace(
        /^[^]*const baseServerFunctions = \{|\n\};[^]*$/g,
        '',
      ),
    ),
  ].map(([, name]) => name)
  const asking = {
    user: { id: 1 },
    i18n: { language: 'nb' },
    payload: { collections: { pages: {} }, config: { globals: [] } },
  } as unknown as PayloadRequest
  const given = { collectionSlug: 'pages', schemaPath: 'collection.pages.body' }
  expect(names).toHaveLength(13)
  expect(names.filter((name) => refuseServerFunction(name, given, asking))).toEqual([
    'copy-data-from-locale',
    'get-default-layout',
    'get-folder-results-component-and-data',
    'get-upcoming-scheduled-publish',
    'render-widget',
    'schedule-publish',
    'slugify',
  ])
})

it('a form asks whether others have saved by a name that ours takes away', () => {
  const asked = { checkForStaleData: true, collectionSlug: 'pages' } as never
  expect(withoutStaleCheck(asked)).toEqual({ checkForStaleData: false, collectionSlug: 'pages' })
  expect(source('@payloadcms/ui/dist/utilities/buildFormState.js')).toContain(
    'if (checkForStaleData && originalUpdatedAt',
  )
})

it.each([
  ['forms/Form/index.js', /if \(backgroundProcessingRef\.current\) \{\s+modifiedWhileProcessing/],
  ['forms/Form/index.js', /if \(!modifiedWhileProcessingRef\.current\) \{\s+setModified\(false\)/],
  ['views/Edit/Auth/index.js', /if \(!modified\) \{\s+setChangingPassword\(false\)/],
])(
  '%s takes a form for saved when it was refused, but for what changed meanwhile',
  (file, step) => {
    expect(source(`@payloadcms/ui/dist/${file}`)).toMatch(step)
  },
)

it.each([
  ['forms/useField/index.js', 'if (valid_0 !== prevValid.current || errorMessage !== '],
  ['forms/useField/index.js', 'useThrottledEffect(t14, 150, t16)'],
  ['forms/Form/index.js', "if ('validate' in field && typeof field.validate === 'function') {"],
  ['views/Edit/Auth/index.js', 'id: "cancel-change-password"'],
  ['views/Edit/Auth/index.js', 'setValidateBeforeSubmit(false);'],
])('%s goes by what a field said of an earlier value, until ours tells it', (file, step) => {
  expect(source(`@payloadcms/ui/dist/${file}`)).toContain(step)
})

it('a form takes all of itself for seen by the server when a response comes, until ours looks again', () => {
  const merge = /case 'MERGE_SERVER_STATE':[^]*?prevStateRef\.current = newState;/
  expect(source('@payloadcms/ui/dist/forms/Form/fieldReducer.js')).toMatch(merge)
  expect(source('@payloadcms/ui/dist/views/Edit/index.js')).toContain(
    'schemaPathSegments = useMemo(() => [entitySlug]',
  )
})

it('a form says whether it listens, and ours lets it be pressed when it does', () => {
  expect(source('@payloadcms/ui/dist/forms/Form/index.js')).toContain(
    '"data-form-ready": !processing && isMounted && !initializing',
  )
})

it('Payload keeps what it says of a new document where ours takes it away', () => {
  const key = /sayingOfPayload = '([^']+)'/.exec(
    readFileSync('src/admin/document/say-saved.tsx', 'utf8'),
  )?.[1]
  const edit = source('@payloadcms/ui/dist/views/Edit/index.js')
  expect(edit).toContain(`PENDING_SUCCESS_TOAST_KEY = '${key}'`)
})

it('Payload notes the language of the panel where ours does', () => {
  expect(source('@payloadcms/next/dist/layouts/Root/index.js')).toContain(
    "name: `${config.cookiePrefix || 'payload'}-lng`",
  )
})
