import { APIError, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'
import { onlyLanguageOf } from '@/cms/access/roles'
import { fieldInWords } from '@/cms/in-use/references'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { calledInTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { factAt, factsOf, isSameFact, type SharedFact } from './facts'
import { limitSentence } from './kind'

/** Refuses an act of our own endpoints on these languages of a document; `null`: it has one of its own. */
export function refuseLanguages(req: PayloadRequest, languages: readonly Locale[] | null): void {
  const only = onlyLanguageOf(req)
  if (only !== null && languages?.some((each) => each !== only))
    throw limitRefusal(req, only, 'limitedTo')
}

/** What comes from an older version, or from what is public, brings its texts; the facts stay as they are. */
export const bringsTexts = (context: Record<string, unknown>): boolean =>
  context['reverting'] === true || context[calledInTrail] === 'restored'

export const changedIn = (
  fields: readonly FlattenedField[],
  one: unknown,
  other: unknown,
): SharedFact[] =>
  factsOf(fields).filter((fact) => !isSameFact(factAt(one, fact), factAt(other, fact), fact))

/** Refuses, at its field, the first fact that is said otherwise than in every one of the documents. */
export function refuseUnlessKept(
  req: PayloadRequest,
  only: Locale,
  facts: readonly SharedFact[],
  { data, among }: { data: unknown; among: readonly (object | null)[] },
): void {
  const other = facts.find((fact) =>
    among.every((each) => !isSameFact(factAt(data, fact), factAt(each, fact), fact)),
  )
  if (!other) return
  const words = { field: factName(req, other), language: translate(req, only) }
  throw refusal(translate(req, 'limitedFact', words), other.path.join('.'))
}

/**
 * A document in one language, as its newest version or as visitors see it; the facts are the same in both.
 * `null` where there is none, or none for the principal to see.
 */
export async function documentIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  how: { locale: Locale; draft: boolean; overrideAccess?: boolean },
): Promise<object | null> {
  return req.payload.findByID({
    collection,
    id,
    ...how,
    fallbackLocale: false,
    depth: 0,
    trash: true,
    disableErrors: true,
    req: isolatedRequest(req),
  })
}

export const factName = ({ i18n }: PayloadRequest, { field }: SharedFact): string =>
  fieldInWords(field)[i18n.language === 'en' ? 'en' : 'nb']

export const limitRefusal = (
  req: PayloadRequest,
  only: Locale,
  why: Parameters<typeof limitSentence>[2],
): APIError => new APIError(limitSentence(req, only, why), 403, null, true)
