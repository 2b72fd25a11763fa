import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { publicBefore } from '@/cms/publishing/purge'
import { isLocale, locales, localeOf, type Locale } from '@/i18n/locales'
import { isPublicIn } from './carry-out'
import { plannedAt } from './plan'
import { plansOf, removePlan, type StoredPlan } from './stored'

/** Keeps what only an operation's arguments tell, for `callOffByHand`. */
export const noteHowSaved: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const said = (name: string): unknown => Reflect.get(args, name)
  if (operation === 'restoreVersion') req.context['onlyDraft'] = true
  if (operation !== 'create' && operation !== 'update') return
  const data = Object(said('data'))
  req.context['everyLanguage'] =
    said('publishAllLocales') === true || said('unpublishAllLocales') === true
  req.context['onlyDraft'] =
    said('draft') === true &&
    Reflect.get(data, '_status') !== 'published' &&
    req.context['everyLanguage'] === false
}

/**
 * What is done by hand is no longer planned: publishing a language calls off what was planned to
 * publish it, withdrawing it what was planned to withdraw it, and the trash calls off everything.
 */
export const callOffByHand: CollectionAfterChangeHook = async (hook) => {
  const { collection, context, doc, operation, req } = hook
  if (operation !== 'update' || plannedAt(context) !== undefined) return doc
  if (context['onlyDraft'] === true && !doc.deletedAt) return doc
  for (const plan of await plansOf(req, { collection: collection.slug, document: doc.id }))
    if (doc.deletedAt) await removePlan(req, plan.id)
    else await callOff(hook, plan)
  return doc
}

export const callOffDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  for (const plan of await plansOf(req, { collection: collection.slug, document: Number(id) }))
    await removePlan(req, plan.id)
  return doc
}

/** Calls off what was planned to publish a document, for a plan that takes its place. */
export async function callOffPublishing(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: number,
): Promise<void> {
  for (const plan of await plansOf(req, { collection, document }))
    if (plan.action === 'publish') await removePlan(req, plan.id)
}

type Hook = Parameters<CollectionAfterChangeHook>[0]

/** Takes the languages that are done out of a plan; without any left it is over. */
async function callOff(hook: Hook, plan: StoredPlan): Promise<void> {
  const { req } = hook
  const done: Locale[] = []
  for (const locale of savedLanguages(hook)) if (await isDone(hook, plan, locale)) done.push(locale)
  if (done.length === 0) return
  const left = plan.languages?.filter((locale) => !done.includes(locale)) ?? []
  if (left.length === plan.languages?.length) return
  if (left.length === 0) return removePlan(req, plan.id)
  await req.payload.update({
    collection: 'plans',
    id: plan.id,
    data: { languages: left },
    depth: 0,
    req: isolatedRequest(req),
  })
}

async function isDone({ collection, context, doc, req }: Hook, plan: StoredPlan, locale: Locale) {
  const now = await isPublicIn(req, plan, locale)
  if (plan.action === 'publish') return now
  return !now && publicBefore(context, collection.slug, doc.id, locale)
}

/** The languages a save was about. */
export function savedLanguages({ context, doc, req }: Hook): Locale[] {
  if (typeof doc.language === 'string') return [localeOf(doc.language)]
  if (context['everyLanguage'] === true) return [...locales]
  return [isLocale(req.locale) ? req.locale : 'nb']
}
