import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type FlattenedField,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { onlyLanguageOf } from '@/cms/access/roles'
import { plannedAt } from '@/cms/plans/plan'
import { isSameValue } from '@/cms/publishing/empty'
import { isPublic, publicState, rowOf } from '@/cms/publishing/public-state'
import { keeping } from '@/cms/publishing/shared-facts'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { factAt, factsOf, withFactOf } from './facts'
import { isWrittenIn, limitSentence, type HeldIn } from './kind'
import {
  bringsTexts,
  changedIn,
  documentIn,
  factName,
  limitRefusal,
  refuseUnlessKept,
} from './refuse'

/**
 * An account may be limited to the texts of one language (`editsIn` of users). These hooks refuse all
 * else, whichever door a save comes by and whatever rights it is made with, as long as somebody stands
 * behind it; what they planned before, the worker carries out. The rules in access.ts say the same to
 * forms beforehand.
 */
type Hook<T> = (held: HeldIn) => T

/** What is about all of a document, and what is asked for in the other language, before anything is read. */
export const refuseOtherLanguage: Hook<CollectionBeforeOperationHook> =
  (held) =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    const only = onlyLanguageOf(req)
    if (only === null || held === 'file') return
    // Each operation has arguments of a type of its own; these mean the same in all of them.
    const asked = args as Asked
    // What the principal may not see is answered by the operation itself, as if it did not exist.
    const newestFor = (id: number | string) =>
      documentIn(req, collection.slug, id, {
        locale: only,
        draft: true,
        overrideAccess: overrideAccess === true,
      })
    if (held === 'own') {
      if (operation !== 'create' || asked.duplicateFromID == null) return
      const original = await newestFor(asked.duplicateFromID)
      if (original && !isWrittenIn(Reflect.get(original, 'language'), only))
        throw limitRefusal(req, only, 'limitedTo')
      return
    }
    if (operation === 'create') throw limitRefusal(req, only, 'limitedCreate')
    if (operation === 'delete') throw limitRefusal(req, only, 'limitedBoth')
    if (operation !== 'update') return
    const { data, publishSpecificLocale: published = only } = asked
    const moves = data?.['deletedAt'] || (asked.trash && data?.['deletedAt'] === null)
    if (moves || asked.publishAllLocales || asked.unpublishAllLocales)
      throw limitRefusal(req, only, 'limitedBoth')
    if (localeIn(req) !== only || published !== only) throw limitRefusal(req, only, 'limitedTo')
    if (asked.id === undefined || !data || bringsTexts(req.context)) return
    // Payload leaves out what somebody may not change; they are told instead.
    const said = factsOf(collection.flattenedFields).filter(
      (fact) => factAt(data, fact) !== undefined,
    )
    const newest = await newestFor(asked.id)
    if (!newest) return
    const shown = await documentIn(req, collection.slug, asked.id, { locale: only, draft: false })
    refuseUnlessKept(req, only, said, { data, among: [newest, shown] })
  }

type Asked = {
  id?: number | string
  data?: Record<string, unknown>
  duplicateFromID?: number | string
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  trash?: boolean
  unpublishAllLocales?: boolean
}

/** What a save says, compared with what is there. */
export const keepToLanguage: Hook<CollectionBeforeValidateHook> =
  (held) =>
  async ({ collection, context, data, originalDoc, operation, req }) => {
    const only = onlyLanguageOf(req)
    if (only === null || !data) return data
    const { flattenedFields, slug } = collection
    if (held === 'own') {
      const languages = [
        data['language'],
        ...(operation === 'update' ? [originalDoc?.language] : []),
      ]
      if (languages.every((language) => isWrittenIn(language, only))) return data
      throw refusal(limitSentence(req, only, 'limitedTo'), 'language')
    }
    if (held === 'file') {
      // A planned withdrawal takes the file down, and brings the text it had.
      const isOther =
        localeIn(req) !== only && !(plannedAt(context) !== undefined && data['_status'] === 'draft')
      const isTouched =
        data['_status'] === 'published' || flattenedFields.some(saysOtherwise(data, originalDoc))
      if (isOther && !data['deletedAt'] && isTouched) throw limitRefusal(req, only, 'limitedTo')
      return data
    }
    if (operation === 'create') return data
    const changed = changedIn(flattenedFields, data, originalDoc)
    if (changed.length === 0) return data
    if (bringsTexts(context))
      return changed.reduce<object>((values, fact) => withFactOf(values, originalDoc, fact), data)
    const shown = await documentIn(req, slug, originalDoc.id, { locale: only, draft: false })
    refuseUnlessKept(req, only, changed, { data, among: [shown] })
    return data
  }

/** The same for a global, which visitors see as soon as it is saved. */
export const keepGlobalToLanguage: GlobalBeforeValidateHook = ({
  context,
  data,
  global,
  originalDoc,
  req,
}) => {
  const only = onlyLanguageOf(req)
  if (only === null) return data
  if (localeIn(req) !== only) throw limitRefusal(req, only, 'limitedTo')
  const changed = changedIn(global.flattenedFields, data, originalDoc)
  if (bringsTexts(context))
    return changed.reduce<object>((values, fact) => withFactOf(values, originalDoc, fact), data)
  refuseUnlessKept(req, only, changed, { data, among: [] })
  return data
}

/**
 * Publishing one language publishes no fact that somebody has drafted for both: visitors go on seeing
 * the one they saw, and the draft of it stays. Where that cannot be, nothing is published.
 */
export const publishNoFacts: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  const only = onlyLanguageOf(req)
  if (only === null || operation !== 'update' || data['_status'] !== 'published') return data
  const { flattenedFields, slug } = collection
  const id = Number(originalDoc.id)
  if (!isPublic(await publicState(req, slug, id))) return data
  const shown = await documentIn(req, slug, id, { locale: only, draft: false })
  const drafted = changedIn(flattenedFields, originalDoc, shown)
  if (drafted.length === 0) return data
  if (plannedAt(context) !== undefined) {
    const fields = drafted.map((fact) => factName(req, fact)).join(', ')
    throw new APIError(translate(req, 'limitedDraft', { fields }), 409, null, true)
  }
  const newer = drafted.map((fact) => ({
    path: fact.path,
    label: factName(req, fact),
    shown: factAt(shown, fact),
    newer: factAt(originalDoc, fact),
  }))
  // Looking something up has given the request another context than this hook was called with.
  Object.assign(req.context, keeping(slug, id, newer))
  return drafted.reduce((values, fact) => withFactOf(values, shown, fact), data)
}

export const refuseDeletingOther: Hook<CollectionBeforeDeleteHook> =
  (held) =>
  async ({ collection, id, req }) => {
    const only = onlyLanguageOf(req)
    if (only === null || held !== 'own') return
    const row = await rowOf(req, collection.slug, id)
    if (row && !isWrittenIn(row['language'], only)) throw limitRefusal(req, only, 'limitedTo')
  }

const localeIn = ({ locale }: PayloadRequest): string => locale ?? 'nb'

const saysOtherwise =
  (data: object, original: unknown) =>
  (field: FlattenedField): boolean =>
    'localized' in field &&
    Boolean(field.localized) &&
    !field.name.startsWith('_') &&
    !isSameValue(Reflect.get(data, field.name), Object(original)[field.name])
