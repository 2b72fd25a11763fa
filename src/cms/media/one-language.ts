import {
  getLatestCollectionVersion,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { isPublic, publicState } from '@/cms/publishing/public-state'
import { isLocale, otherLocale, type Locale } from '@/i18n/locales'

/** A version with every language in it. */
type Version = Record<string, unknown>

const texts = ['alt', 'caption', 'credit']

/**
 * A file has one status, its texts one for each language. Payload would publish the newest drafts of
 * both languages with it; here what somebody is still writing in the other one stays a draft. Payload
 * leaves a draft behind whenever one language is published, so that is asked for only when there is
 * something to keep back.
 */
export const publishOneLanguage: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, req } = hook
  const id: unknown = Reflect.get(args, 'id')
  const data: object = Object(Reflect.get(args, 'data'))
  // The list publishes with `draft=true`, which then means: what is newest.
  const savesDraft = Reflect.get(args, 'draft') && Reflect.get(data, '_status') !== 'published'
  if (operation !== 'update' || savesDraft) return
  if (typeof id !== 'number' && typeof id !== 'string') return
  const latest = await newest(req, id)
  const locale = isLocale(req.locale) ? req.locale : 'nb'
  const keepsBack =
    Reflect.get(args, 'publishAllLocales') !== true &&
    statusAfter(data, latest) === 'published' &&
    (await hasDraftIn(req, id, latest, otherLocale(locale)))
  Object.assign(args, { publishSpecificLocale: keepsBack ? locale : undefined })
}

const statusAfter = (data: object, latest: Version | undefined): unknown =>
  Reflect.get(data, '_status') ?? latest?.['_status']

async function hasDraftIn(
  req: PayloadRequest,
  id: number | string,
  latest: Version | undefined,
  locale: Locale,
): Promise<boolean> {
  if (!latest || latest['_status'] === 'published') return false
  const published = await newest(req, id, { published: true })
  // The published version may be older than those that are kept. Without it nothing could be kept back.
  if (!published && isPublic(await publicState(req, 'media', id))) return false
  return texts.some((name) => textIn(latest, name, locale) !== textIn(published, name, locale))
}

function textIn(version: Version | undefined, name: string, locale: Locale): string {
  const inBoth = version?.[name]
  const text: unknown = inBoth && typeof inBoth === 'object' ? Reflect.get(inBoth, locale) : ''
  return typeof text === 'string' ? text : ''
}

const newest = (
  req: PayloadRequest,
  id: number | string,
  { published = false } = {},
): Promise<Version | undefined> =>
  getLatestCollectionVersion({
    id,
    config: req.payload.collections.media.config,
    payload: req.payload,
    published,
    query: { collection: 'media', locale: 'all', where: { id: { equals: id } } },
    req,
  })
