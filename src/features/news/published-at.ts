import type {
  APIError,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { callOffPublishing } from '@/cms/plans/call-off'
import { isPublicIn } from '@/cms/plans/carry-out'
import { makePlan } from '@/cms/plans/make'
import { plannedAt } from '@/cms/plans/plan'
import { sayPlanned } from '@/cms/plans/say-planned'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { localeOf } from '@/i18n/locales'

/** The first publication sets the date, unless an editor has set one or it is known to be unknown. */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const article = { ...originalDoc, ...data }
  if (data['_status'] !== 'published' || article.publishedAt || article.source?.dateUnknown)
    return data
  return { ...data, publishedAt: plannedAt(context) ?? new Date().toISOString() }
}

const keyOf = (id: unknown): string => `published-in-future:${String(id ?? 'new')}`

/**
 * Publishing with a date to come is a plan for that moment: the article stays a draft, and
 * `planFuture` makes the plan. What is public already is not taken away by a date, nor does a plan
 * publish before it.
 */
export const draftUntilPublished: CollectionBeforeChangeHook = async (hook) => {
  const { context, data, originalDoc, req } = hook
  if (data['_status'] !== 'published') return data
  const at = Date.parse(String(data['publishedAt'] ?? originalDoc?.publishedAt ?? ''))
  const planned = plannedAt(context)
  // Neither a date that is missing nor one that has come is in the future.
  if (!(at > (planned === undefined ? Date.now() : Date.parse(planned)))) return data
  if (planned !== undefined) throw refuse(req, 'publishedAfterPlan')
  const { id } = originalDoc ?? {}
  const language = localeOf(data['language'] ?? originalDoc?.language)
  if (id !== undefined && (await isPublicIn(req, { collection: 'news', document: id }, language)))
    throw refuse(req, 'publishedAlready')
  context[keyOf(id)] = new Date(at).toISOString()
  return { ...data, _status: 'draft' }
}

export const planFuture: CollectionAfterChangeHook = async ({ context, doc, operation, req }) => {
  const key = keyOf(operation === 'create' ? undefined : doc.id)
  const at = context[key]
  if (typeof at !== 'string') return doc
  delete context[key]
  await callOffPublishing(req, 'news', doc.id)
  const place = { collection: 'news', document: doc.id } as const
  // Whether the article may be published was asked before it was saved.
  await makePlan(
    req,
    { ...place, action: 'publish', languages: null, at },
    { overrideAccess: true },
  )
  sayPlanned(req, at)
  return doc
}

const refuse = (req: PayloadRequest, why: 'publishedAlready' | 'publishedAfterPlan'): APIError =>
  refusal(translate(req, why), 'publishedAt')
