import type { Collection, Endpoint, PayloadRequest } from 'payload'
import { inLocale } from '@/lib/property'
import { isolatedRequest } from '@/cms/isolated-request'
import type { Locale } from '@/i18n/locales'
import { documentAsked } from './asked'
import { newestVersion } from './basis'
import { isEmpty } from './empty'
import { newestIn } from './newest'
import { stateOf, type AddressOf, type Row } from './public-state'
import { newerFacts } from './shared-facts'

/** Where a language of a document stands. */
export type LanguageStatus = {
  /** Visitors see it. */
  public: boolean
  /** Where they see it; `null` when it is not public, and for types without a page of their own. */
  path: string | null
  /** Visitors see it, and there is a newer draft. */
  changed: boolean
  /** The draft has a title in this language. */
  written: boolean
  /** The names of facts that the newer draft of the other language has otherwise than its form shows. */
  newer: string[]
}

/** `newest`: the version saved last, in whatever language. */
export type DocumentStatus = Record<Locale, LanguageStatus> & { newest: string | null }

/** Where a document stands in each language, for the buttons to say what they do. */
export const statusEndpoint = (address: AddressOf | undefined): Omit<Endpoint, 'root'> => ({
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    const { collection, id } = documentAsked(req)
    return Response.json(await standingOf(req, collection.config, id, address))
  },
})

/** Throws when the principal may not see the draft. */
export async function standingOf(
  req: PayloadRequest,
  collection: Collection['config'],
  id: number,
  address?: AddressOf,
): Promise<DocumentStatus> {
  const { slug, admin } = collection
  await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    trash: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  const row: Row | null = await req.payload.db.findOne({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const newest: Row = (await newestIn(req, slug, id)) ?? row ?? {}
  const title = admin.useAsTitle
  const paths = row && hasPage(row) ? stateOf(row, address).paths : {}
  const placeIn = async (locale: Locale): Promise<LanguageStatus> => {
    const shown = !row?.['deletedAt'] && inLocale(row?.['_status'], locale) === 'published'
    return {
      public: shown,
      // An article is in one language, whatever the panel's content is in.
      path:
        paths[locale] || (typeof row?.['language'] === 'string' && Object.values(paths)[0]) || null,
      changed: shown && inLocale(newest['_status'], locale) !== 'published',
      written: !isEmpty(inLocale(title && newest[title], locale)),
      newer: row?.['deletedAt'] ? [] : await newerIn(locale),
    }
  }
  // With the principal's own field access.
  const newerIn = async (locale: Locale): Promise<string[]> => {
    const asked = { req, collection, id, locale, overrideAccess: false }
    return (await newerFacts(asked)).map(({ label }) => label)
  }
  const [nb, en] = [await placeIn('nb'), await placeIn('en')]
  return { nb, en, newest: await newestVersion(req, slug, id) }
}

/** Of the organisations, partners have one, from the first day on. */
const hasPage = ({ partner, partnerFrom }: Row): boolean =>
  partner !== false &&
  partner !== null &&
  (typeof partnerFrom !== 'string' || new Date(partnerFrom) <= new Date())
