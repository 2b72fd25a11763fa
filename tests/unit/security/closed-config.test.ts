import config from '@payload-config'
import type { SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'

const { collections, globals, graphQL, csrf, cors, serverURL, debug, jobs, maxDepth } = await config

const operations = ['create', 'read', 'update', 'delete', 'unlock', 'readVersions'] as const

/** Payload fills what is left out with a rule that lets in anybody who has signed in. */
const isOwnRule = (rule: unknown): boolean =>
  typeof rule === 'function' && !['defaultAccess', 'defaultUnlockAccess'].includes(rule.name)

/** Rules that need not be: an operation the type does not have. */
const notThere = (collection: SanitizedCollectionConfig, operation: string): boolean =>
  operation === 'readVersions' && !collection.versions

describe.each(collections.map((collection) => [collection.slug, collection] as const))(
  '%s',
  (_, collection) => {
    it.each(operations.filter((operation) => !notThere(collection, operation)))(
      'says who may %s',
      (operation) => {
        expect(isOwnRule(collection.access[operation])).toBe(true)
      },
    )
  },
)

it('only users sign in, and they say who may open the admin panel', () => {
  const signIn = collections.filter(({ auth }) => auth)
  expect(signIn.map(({ slug }) => slug)).toEqual(['users'])
  expect(signIn.every(({ access }) => isOwnRule(access.admin))).toBe(true)
})

it.each(globals.map((global) => [global.slug, global] as const))(
  '%s says who may do what',
  (_, global) => {
    expect(
      [global.access.read, global.access.update, global.access.readVersions].every(isOwnRule),
    ).toBe(true)
  },
)

it('these collections are there, and no others', () => {
  expect(collections.map(({ slug }) => slug).toSorted()).toEqual([
    'addresses',
    'appointments',
    'approvals',
    'bundles',
    'calls',
    'cards',
    'challenges',
    'comments',
    'documents',
    'events',
    'former-partners',
    'groups',
    'identities',
    'initiatives',
    'inquiries',
    'mails',
    'media',
    'message-records',
    'messages',
    'milestones',
    'news',
    'organisations',
    'pages',
    'passkeys',
    'payload-jobs',
    'payload-kv',
    'payload-locked-documents',
    'payload-migrations',
    'payload-preferences',
    'people',
    'plans',
    'registrations',
    'second-factors',
    'share-links',
    'short-addresses',
    'templates',
    'terms',
    'topics',
    'users',
  ])
})

describe('the API', () => {
  it('answers to the site itself only', () => {
    expect(serverURL).toMatch(/^https?:\/\//)
    expect(csrf).toContain(serverURL)
    expect(csrf.filter((each) => each !== serverURL)).toEqual([])
    expect(cors).toEqual([serverURL])
  })
  it('has no GraphQL, shows no stack, and goes two levels deep at most', () => {
    expect(graphQL.disable).toBe(true)
    expect(debug ?? false).toBe(false)
    expect(maxDepth).toBe(2)
  })
  it('runs no jobs for anybody', async () => {
    const asked = { req: { user: { role: 'admin' } } } as never
    const { cancel, queue, run } = jobs.access ?? {}
    expect([cancel, queue, run].map((rule) => rule?.(asked))).toEqual([false, false, false])
  })
})

describe('files', () => {
  const [media] = collections.filter(({ upload }) => upload)
  it('are pictures and PDFs, fetched from nowhere', () => {
    expect(collections.filter(({ upload }) => upload)).toHaveLength(1)
    expect(media?.upload).toMatchObject({
      pasteURL: false,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    })
  })
})

describe('a session', () => {
  const auth = collections.find(({ slug }) => slug === 'users')?.auth
  it('lasts two hours at most and stays between browser and server', () => {
    expect(auth).toMatchObject({
      tokenExpiration: 7200,
      removeTokenFromResponses: true,
      cookies: { sameSite: 'Lax', secure: serverURL.startsWith('https:') },
    })
  })
})
