import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { isNamedType } from './named-types'
import { isAdmin, isEditor } from './roles'
import { translate } from '@/cms/translate'

/** More documents than this are asked for page by page. */
export const mostAtOnce = 1000

/**
 * Bounds every read over REST. A principal who may not see every draft reads one language at a time:
 * a row holds the published text of one language beside the draft of the other, and only the status
 * of the language asked for is checked. And Payload does not check whether a related document may be read
 * before sorting or filtering by what stands in it.
 */
export const boundReads: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, overrideAccess, req } = hook
  // Each operation has arguments of a type of its own; these mean the same in all of them.
  const asked = args as Asked
  if (req.payloadAPI === 'REST') {
    asked.limit = bounded(asked)
    asked.page = Math.max(1, asked.page ?? 1)
    if (asked.where !== undefined && typeof asked.where !== 'object')
      throw refuse(req, 'queryNotUnderstood')
  }
  if (overrideAccess || isAdmin(req)) return
  if ([...pathsOf(asked.where), ...sortsOf(asked.sort)].some((path) => asksNamed(path, collection)))
    throw refuse(req, 'queryNotUnderstood')
  if (isEditor(req)) return
  // Payload's default languages are read from the request by every operation that follows.
  Object.assign(req, { fallbackLocale: false })
  if ([...pathsOf(asked.where), ...sortsOf(asked.sort)].some(namesLanguage))
    throw refuse(req, 'oneLanguageAtATime')
  if (sortsOf(asked.sort).some((path) => documentsIn(path, collection.flattenedFields).length > 0))
    throw refuse(req, 'queryNotUnderstood')
}

type Asked = {
  limit?: number
  page?: number
  pagination?: boolean
  where?: unknown
  sort?: unknown
}

function bounded({ limit, pagination }: Asked): number | undefined {
  if (limit === undefined) return pagination === false ? mostAtOnce : undefined
  return limit > 0 && limit < mostAtOnce ? limit : mostAtOnce
}

const namesLanguage = (path: string): boolean => /\.(?:nb|en)(?:\.|$)/.test(path)

const sortsOf = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((each) => String(each).split(','))
    .map((each) => each.trim().replace(/^-/, ''))

/**
 * Whether a path asks for what stands in a document of a type with drafts for named accounts: whether such a draft may
 * be read is not checked before it is looked into. Its number is known to whatever refers to it.
 */
const asksNamed = (path: string, { flattenedFields }: Pick<Collection, 'flattenedFields'>) =>
  !/\.(?:id|value|relationTo)$/.test(path) && documentsIn(path, flattenedFields).some(isNamedType)

type Collection = Parameters<CollectionBeforeOperationHook>[0]['collection']

/** The types of the document that a path goes on into; `version.` stands before those of versions. */
function documentsIn(path: string, fields: readonly FlattenedField[]): string[] {
  const [name = '', ...rest] = path.replace(/^version\./, '').split('.')
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return []
  if ('relationTo' in field) return [field.relationTo].flat()
  return 'flattenedFields' in field ? documentsIn(rest.join('.'), field.flattenedFields) : []
}

/** Every field path of a query, however deep in `and` and `or`. */
function pathsOf(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsOf)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) =>
    key.toLowerCase() === 'and' || key.toLowerCase() === 'or' ? pathsOf(value) : [key],
  )
}

const refuse = (req: PayloadRequest, why: Parameters<typeof translate>[1]): APIError =>
  new APIError(translate(req, why), 400, null, true)
