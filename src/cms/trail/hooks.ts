import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  GlobalAfterChangeHook,
  SanitizedCollectionConfig,
} from 'payload'
import { savedLanguages } from '@/cms/plans/call-off'
import { publicBefore } from '@/cms/publishing/purge'
import { publicState } from '@/cms/publishing/public-state'
import { isLocale, localeOf, locales, type Locale } from '@/i18n/locales'
import { accountSteps, isAccount, notePassword } from './accounts'
import type { Action } from './actions'
import { calledInTrail, documentOf, leavesTrail, writeTrail, type TrailStep } from './write'

type Saved = Parameters<CollectionAfterChangeHook>[0]

/** Keeps what only the arguments of an operation tell. */
export const noteForTrail: CollectionBeforeOperationHook = (hook) => {
  const { args, operation, req } = hook
  if (operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID != null)
    req.context[calledInTrail] = 'duplicated'
  void notePassword(hook)
}

export const trailChange: CollectionAfterChangeHook = async (hook) => {
  const { collection, doc, req } = hook
  if (!leavesTrail(req)) return doc
  const steps = isAccount(collection) ? await accountSteps(hook) : await stepsOf(hook)
  const about = { ...documentOf(collection, doc), versions: versionsOf(collection) }
  await writeTrail(
    req,
    steps.map((step) => ({ ...about, ...step })),
  )
  return doc
}

/** What happened for visitors, in each language; what did not reach them was saved. */
async function stepsOf(hook: Saved): Promise<TrailStep[]> {
  const { collection, context, doc, operation, previousDoc, req } = hook
  const named = namedStep(context)
  const languages = collection.versions ? savedLanguages(hook) : []
  const own = (locale?: Locale): string | null =>
    typeof doc.language === 'string' ? doc.language : (locale ?? null)
  if (named && operation === 'update') return [{ action: named, language: own(languages[0]) }]
  if (doc.deletedAt && !previousDoc?.deletedAt) return [{ action: 'trashed' }]
  if (!doc.deletedAt && previousDoc?.deletedAt) return [{ action: 'takenBack' }]
  const { paths } = await publicState(req, collection.slug, doc.id)
  const steps = locales.flatMap((locale): TrailStep[] => {
    const action = stepIn(hook, locale, paths[locale] !== undefined)
    return action ? [{ action, language: own(locale) }] : []
  })
  if (operation === 'create')
    return [{ action: named ?? 'created', language: own(languages[0]) }, ...steps]
  return steps.length > 0 ? steps : [{ action: 'saved', language: own(languages[0]) }]
}

function stepIn(hook: Saved, locale: Locale, isPublic: boolean): Action | undefined {
  const { collection, context, doc } = hook
  if (!collection.versions) return undefined
  const wasPublic = publicBefore(context, collection.slug, doc.id, locale)
  if (isPublic !== wasPublic) return isPublic ? 'published' : 'withdrawn'
  const isAbout = savedLanguages(hook).includes(locale) && context['onlyDraft'] !== true
  return isPublic && isAbout ? 'changed' : undefined
}

/** Holds for one save: what that save sets off has no name. */
function namedStep(context: Record<string, unknown>): Action | undefined {
  const named = context[calledInTrail] as Action | undefined
  delete context[calledInTrail]
  return named ?? (context['reverting'] === true ? 'reverted' : undefined)
}

export const trailDelete: CollectionAfterDeleteHook = async ({ collection, context, doc, req }) => {
  const action = namedStep(context) ?? 'deleted'
  await writeTrail(req, [{ ...documentOf(collection, doc), action }])
  return doc
}

export const trailGlobal: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  const action = namedStep(context) ?? 'changed'
  const language = isLocale(req.locale) ? req.locale : 'nb'
  const about = { collection: global.slug, document: null, versions: `_${global.slug}_v` }
  await writeTrail(req, [{ ...about, action, language: localeOf(language) }])
  return doc
}

const versionsOf = ({ slug, versions }: SanitizedCollectionConfig): string | undefined =>
  versions ? `_${slug.replaceAll('-', '_')}_v` : undefined
