import type { CollectionSlug, PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { titleOf } from '@/cms/plans/failure'
import { languagesToPlan, textsFor } from '@/cms/plans/make'
import type { Plan } from '@/cms/plans/plan'
import { standingOf, type DocumentStatus } from '@/cms/publishing/document-status'
import { locales, type Locale } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import { bundled } from './bundled'

export type Place = { collection: (typeof bundled)[number]; document: number }

/** One document of a bundle; `plan`: what publishing it would bring readers, `null` where that is nothing. */
export type BundlePart = Place & {
  title: string
  standing: DocumentStatus
  plan: Plan | null
}

/** The documents of a bundle in the order they are published in. */
export const placesIn = (items: unknown): Place[] =>
  (Array.isArray(items) ? items : [])
    .flatMap((each: { relationTo?: unknown; value?: unknown }) => {
      const collection = bundled.find((slug) => slug === each.relationTo)
      const document = idOf(each.value)
      return collection && document !== null ? [{ collection, document }] : []
    })
    .toSorted((one, other) => orderOf(one) - orderOf(other))

const orderOf = ({ collection }: Place): number => bundled.findIndex((slug) => slug === collection)

/** Whether there is such a document for the principal, drafts among them. */
export async function isSeen(
  req: PayloadRequest,
  { collection, document }: Place,
): Promise<boolean> {
  const seen: object | null = await req.payload.findByID({
    collection,
    id: document,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  return seen !== null
}

/** A document as the principal may see it, at `at`; `null` where they may not. */
export async function partAt(
  req: PayloadRequest,
  place: Place,
  at: string,
): Promise<BundlePart | null> {
  const { config } = req.payload.collections[place.collection]
  if (!(await isSeen(req, place))) return null
  const standing = await standingOf(req, config, place.document)
  const languages = openLanguages(req, place.collection, standing)
  const wish = { ...place, action: 'publish' as const, languages: languages ?? null, at }
  return {
    ...place,
    title: await titleOf(req, { ...place, languages: inOrderFor(req) }),
    standing,
    plan: languages === undefined ? null : { ...wish, texts: await textsFor(req, wish) },
  }
}

/** The languages with a text that readers do not see yet, as plans name them; undefined without any. */
function openLanguages(
  req: PayloadRequest,
  collection: CollectionSlug,
  standing: DocumentStatus,
): Locale[] | null | undefined {
  const open = locales.filter((locale) => {
    const { changed, public: shown, written } = standing[locale]
    return written && (!shown || changed)
  })
  return open.length === 0
    ? undefined
    : languagesToPlan(req, { collection, action: 'publish' }, open)
}

/** The language of whoever asks, then the other. */
const inOrderFor = (req: PayloadRequest): Locale[] =>
  req.i18n.language === 'en' ? ['en', 'nb'] : ['nb', 'en']
