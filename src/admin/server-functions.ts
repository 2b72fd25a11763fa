import { docAccessOperation, type BuildFormStateArgs, type PayloadRequest } from 'payload'
import { isHeldUp } from '@/cms/access/roles'
import { translate } from '@/cms/translate'
import { refusedQuery } from '@/lib/refused-query'
import { log } from '@/lib/log'

type Given = Record<string, unknown>
type Asking = Pick<PayloadRequest, 'i18n' | 'payload' | 'user'>

/**
 * The functions of the panel that the browser may call, by name, and whether what it gives them makes
 * sense; nonsense ended in a TypeError somewhere in Payload. Any other name is refused. Payload's own
 * for copying between languages and for scheduling published one language as another, and for anybody;
 * ours are `/api/<collection>/<id>/copy-language` and `…/plans`, which ask for the document. Those for
 * widgets and for `slugify` are for parts our panel does not have.
 */
const known: Record<string, (given: Given, asking: Asking) => boolean> = {
  'form-state': (given, asking) =>
    (isType(given['collectionSlug'], asking) || isGlobal(given['globalSlug'], asking)) &&
    isId(given['id']) &&
    isText(given['schemaPath']) &&
    ['data', 'formState', 'docPreferences', 'select'].every((name) => isParts(given[name])),
  // An earlier version of the site is asked for under the name of a type.
  'render-document': (given, asking) =>
    (isType(given['collectionSlug'], asking) || isGlobal(given['collectionSlug'], asking)) &&
    isId(given['docID']) &&
    ['initialData', 'searchParams', 'paramsOverride', 'versions'].every((name) =>
      isParts(given[name]),
    ),
  'render-document-slots': (given, asking) =>
    isType(given['collectionSlug'], asking) && isId(given['id']),
  'render-field': ({ schemaPath, path }, asking) => {
    const [kind, slug] = typeof schemaPath === 'string' ? schemaPath.split('.') : []
    const isThere = kind === 'global' ? isGlobal(slug, asking) : isType(slug, asking)
    return isText(path) && ['collection', 'global'].includes(kind ?? '') && isThere
  },
  'render-list': (given, asking) =>
    isType(given['collectionSlug'], asking) && isQuery(given['query']),
  'table-state': (given, asking) =>
    [given['collectionSlug']].flat().every((slug) => isType(slug, asking)) &&
    isQuery(given['query']) &&
    isParts(given['parent']) &&
    isParts(given['data']) &&
    (given['columns'] == null || Array.isArray(given['columns'])),
}

const isType = (slug: unknown, { payload }: Asking): boolean =>
  typeof slug === 'string' && Object.hasOwn(payload.collections, slug)
const isGlobal = (slug: unknown, { payload }: Asking): boolean =>
  payload.config.globals.some((each) => each.slug === slug)
const isText = (value: unknown): boolean => value == null || typeof value === 'string'
const isId = (value: unknown): boolean => isText(value) || Number.isSafeInteger(value)
const isParts = (value: unknown): boolean =>
  value == null || (typeof value === 'object' && !Array.isArray(value))
const isQuery = (query: unknown): boolean =>
  isParts(query) && isParts(Reflect.get(Object(query) as object, 'where'))

type Refused = { errors: { message: string }[] }

/**
 * Why a call of a server function is refused, in the shape of Payload's own errors, or `undefined`. Payload answers
 * anybody, and looks the name up in a plain object, where `constructor` is a name too.
 */
export function refuseServerFunction(
  name: unknown,
  args: unknown,
  asking: Asking,
): Refused | undefined {
  const refuse = (why: Parameters<typeof translate>[1]) => ({
    errors: [{ message: translate(asking, why) }],
  })
  if (!asking.user) return refuse('sessionEnded')
  if (isHeldUp(asking)) return refuse('secondFactorFirst')
  const fits = typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
  const given = typeof args === 'object' && args !== null ? { ...args } : undefined
  return given && fits?.(given, asking) ? undefined : refuse('queryNotUnderstood')
}

/** What a call that failed says: what is nonsense all the same is its caller's mistake, the rest is ours. */
export function failure(name: string, error: unknown, asking: Asking): Refused {
  const isNonsense = refusedQuery(error)
  if (!isNonsense) log.error({ err: error, name }, 'a server function failed')
  return {
    errors: [
      { message: translate(asking, isNonsense ? 'queryNotUnderstood' : 'somethingWentWrong') },
    ],
  }
}

type FormState = BuildFormStateArgs & { req: PayloadRequest }

/** What is asked of a form, without marking as being edited what its caller may not change. */
export async function lockOnlyOwn<Asked extends FormState>(asked: Asked): Promise<Asked> {
  if (!asked.returnLockStatus || (await mayUpdate(asked))) return asked
  return { ...asked, returnLockStatus: false, updateLastEdited: false }
}

/**
 * What is asked of a form, without Payload's own check of whether others have saved. That one looks at
 * the Norwegian text only, so editors of an English draft of a published document were told to load
 * it again and lose what was typed. Ours says so when it is saved, and keeps the text (publishing/basis.ts).
 */
export const withoutStaleCheck = <Asked extends FormState>(asked: Asked): Asked => ({
  ...asked,
  checkForStaleData: false,
})

async function mayUpdate({ collectionSlug, globalSlug, id, req }: FormState): Promise<boolean> {
  const { collections, config } = req.payload
  const site = config.globals.find(({ slug }) => slug === globalSlug)
  if (globalSlug) return Boolean(await site?.access.update({ req }))
  const collection = Object.values(collections).find((each) => each.config.slug === collectionSlug)
  if (!collection || id === undefined) return false
  // What is not there, or not for its caller to see, is told by an error.
  const asked = docAccessOperation({ collection, data: {}, id: Number(id), req })
  return asked.then(
    ({ update }) => Boolean(update),
    () => false,
  )
}
