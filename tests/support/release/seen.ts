import type { CollectionSlug, Payload } from 'payload'
import { readAsVisitor } from '@tests/support/visitor'
import { picturesById } from '@/features/media/queries'
import { locales, type Locale } from '@/i18n/locales'
import { createGateway } from '@/data/gateway'

const types = [
  'news',
  'events',
  'pages',
  'documents',
  'media',
  'organisations',
  'people',
  'appointments',
  'topics',
  'initiatives',
  'milestones',
  'messages',
] as const satisfies CollectionSlug[]

type Docs = Record<string, object>
type PerLanguage<T> = Record<Locale, T>

/** All that people see of a database: visitors, editors at work, and those who look at its past. */
export type Seen = {
  /** By type and id, as a visitor reads it. */
  published: PerLanguage<Record<string, Docs>>
  /** Pictures by id, as pages show them. */
  pictures: PerLanguage<Docs>
  /** By type and id, as it stands in the form, what lies in the trash included. */
  working: PerLanguage<Record<string, Docs>>
  site: PerLanguage<object>
  /** Versions by type and document. */
  versions: Record<string, Record<string, number>>
  /** Publications that wait for their time. */
  plans: object[]
  /** Every address a document was ever public under. */
  addresses: string[]
}

export async function everythingSeen(payload: Payload): Promise<Seen> {
  const { docs: jobs } = await payload.find({
    collection: 'payload-jobs',
    where: { completedAt: { exists: false } },
    sort: 'id',
  })
  const { docs: addresses } = await payload.find({
    collection: 'addresses',
    pagination: false,
    limit: 0,
  })
  const seen = {
    published: await perLanguage((locale) => publishedIn(payload, locale)),
    pictures: await perLanguage((locale) => picturesIn(payload, locale)),
    working: await perLanguage((locale) => workingIn(payload, locale)),
    site: await perLanguage((locale) => createGateway(payload).site(locale)),
    versions: await perType((collection) => versionsOf(payload, collection)),
    plans: jobs.map(({ input, waitUntil }) => ({ input, waitUntil })),
    addresses: addresses
      .map(({ path, collection, document }) => `${path} ${collection}:${document}`)
      .toSorted(),
  }
  // What is not there, and what is `undefined`, is the same once it was written down.
  return JSON.parse(JSON.stringify(seen))
}

async function perLanguage<T>(look: (locale: Locale) => Promise<T>): Promise<PerLanguage<T>> {
  const found = {} as PerLanguage<T>
  for (const locale of locales) found[locale] = await look(locale)
  return found
}

async function perType<T>(look: (collection: (typeof types)[number]) => Promise<T>) {
  const found: Record<string, T> = {}
  for (const collection of types) found[collection] = await look(collection)
  return found
}

const byId = (docs: { id: number | string }[]): Docs =>
  Object.fromEntries(docs.map((doc) => [doc.id, doc]))

const publishedIn = (payload: Payload, locale: Locale) =>
  perType(async (collection) => {
    return byId(await readAsVisitor(payload, collection, { locale, depth: 0 }))
  })

async function picturesIn(payload: Payload, locale: Locale): Promise<Docs> {
  const site = createGateway(payload)
  const files = await readAsVisitor(payload, 'media', { locale, depth: 0 })
  const ids = files.map(({ id }) => id)
  return Object.fromEntries(await picturesById(site, locale, ids))
}

const workingIn = (payload: Payload, locale: Locale) =>
  perType(async (collection) => {
    const { docs } = await payload.find({
      collection,
      locale,
      fallbackLocale: false,
      draft: true,
      trash: true,
      depth: 0,
      pagination: false,
      limit: 0,
    })
    return byId(docs)
  })

async function versionsOf(payload: Payload, collection: (typeof types)[number]) {
  const { docs } = await payload.findVersions({
    collection,
    depth: 0,
    pagination: false,
    limit: 0,
    trash: true,
    select: { parent: true },
  })
  const counts: Record<string, number> = {}
  for (const { parent } of docs) counts[String(parent)] = (counts[String(parent)] ?? 0) + 1
  return counts
}
