import {
  isolateObjectProperty,
  type Access,
  type CollectionConfig,
  type PayloadRequest,
  type Where,
} from 'payload'
import { onlyLanguageOf } from '@/cms/access/roles'
import { isLocale } from '@/i18n/locales'
import { languagesIn, type HeldIn } from './kind'

type Rules = NonNullable<CollectionConfig['access']>

/**
 * The rules of a type, for those who may change texts of one language only: what they could not save is
 * not theirs to change, so that forms are read only and have no buttons.
 */
export function withinLanguage(access: Rules = {}, held: HeldIn): Rules {
  if (held === 'file') return access
  const { create, update } = access
  const remove = access.delete
  if (held === 'own')
    return {
      ...access,
      ...(update && { update: writtenInOwn(update) }),
      ...(remove && { delete: writtenInOwn(remove) }),
    }
  return {
    ...access,
    ...(create && { create: unlessLimited(create) }),
    ...(update && { update: unlessInOther(update) }),
    ...(remove && { delete: unlessLimited(remove) }),
  }
}

const writtenInOwn =
  (rule: Access): Access =>
  async (args) => {
    const [only, allowed] = [onlyLanguageOf(args.req), await rule(args)]
    if (only === null || allowed === false) return allowed
    const own: Where = { language: { in: languagesIn(only) } }
    return allowed === true ? own : { and: [allowed, own] }
  }

export const unlessLimited =
  (rule: Access): Access =>
  (args) =>
    onlyLanguageOf(args.req) === null ? rule(args) : false

export const unlessInOther =
  (rule: Access): Access =>
  (args) =>
    isInOther(args.req) ? false : rule(args)

function isInOther(req: PayloadRequest): boolean {
  const only = onlyLanguageOf(req)
  return only !== null && isLocale(req.locale) && req.locale !== only
}

/** For endpoints of ours that ask for no language: whether a document may be changed in any, is asked in this one. */
export function inOwnLanguage(req: PayloadRequest): PayloadRequest {
  const only = onlyLanguageOf(req)
  if (only === null) return req
  const own = isolateObjectProperty(req, 'locale')
  own.locale = only
  return own
}
