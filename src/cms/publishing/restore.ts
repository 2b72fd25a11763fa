import {
  APIError,
  type CollectionBeforeOperationHook,
  type Endpoint,
  type FlattenedField,
  type GlobalSlug,
} from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { calledInTrail } from '@/cms/trail/write'
import { translate } from '@/cms/translate'
import { isLocale } from '@/i18n/locales'
import { documentAsked } from './asked'
import { isEmpty } from './empty'

/**
 * A version holds every language. Restored live it would publish or unpublish the languages nobody
 * asked about, so an old version only ever comes back as a draft; publishing is a step of its own.
 */
export const refuseLiveRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return
  if ('draft' in args && args.draft === true) return
  throw new APIError(translate(req, 'restoreAsDraftOnly'), 400, null, true)
}

/**
 * Takes the place of Payload's own endpoint, which restores all languages at once, live. This one
 * saves a draft in the language asked for (`?locale`): its texts as they were in the version, and the
 * facts that languages share where the version holds them. Texts of the other language, what is public,
 * the address, and the place in lists stay as they are.
 */
export const restoreAsDraft: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = documentAsked(req)
    const { slug, upload } = collection.config
    const flattenedFields = collection.config.flattenedFields.filter(
      ({ name }) => !(upload && aboutFile.has(name)),
    )
    const locale = isLocale(req.locale) ? req.locale : 'nb'
    const { parent, version } = await req.payload.findVersionByID({
      collection: slug,
      id: String(id),
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: false,
      req: isolatedRequest(req),
    })
    const old: object = version
    const doc = await req.payload.update({
      collection: slug,
      id: Number(parent),
      locale,
      fallbackLocale: false,
      data: Object.fromEntries(flattenedFields.flatMap((field) => restored(field, old))),
      draft: true,
      depth: 1,
      overrideAccess: false,
      overrideLock: false,
      context: { [calledInTrail]: 'restored' },
      req,
    })
    return Response.json({ ...doc, message: translate(req, 'restoredAsDraft') })
  },
}

/**
 * As `restoreAsDraft`, for a global. It has no drafts: what is restored is shown at once, in the
 * language asked for and no other.
 */
export const restoreGlobal = (slug: GlobalSlug): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const locale = isLocale(req.locale) ? req.locale : 'nb'
    const global = req.payload.globals.config.find((each) => each.slug === slug)
    const asked = { slug, locale, fallbackLocale: false, depth: 0, overrideAccess: false } as const
    const { version } = await req.payload.findGlobalVersionByID({
      ...asked,
      id: String(req.routeParams?.['id']),
      req: isolatedRequest(req),
    })
    const old: object = version
    const fields = global?.flattenedFields ?? []
    const data = Object.fromEntries(fields.flatMap((field) => restored(field, old)))
    const context = { [calledInTrail]: 'restored' }
    const doc = await req.payload.updateGlobal({
      ...asked,
      data,
      context,
      overrideLock: false,
      req,
    })
    const message = translate(req, 'restoredLive', { language: translate(req, locale) })
    return Response.json({ ...doc, message })
  },
})

/** What Payload says of an upload: an older version may tell of a file that was replaced, and is gone. */
const aboutFile = new Set([
  'filename',
  'filesize',
  'mimeType',
  'width',
  'height',
  'sizes',
  'url',
  'thumbnailURL',
  'transparent',
  'motif',
])

/** What is about the document and not of its text: when it was public, where it stands, its files. */
const notText = new Set([
  'id',
  'slug',
  'publishedAt',
  '_status',
  '_order',
  'createdAt',
  'updatedAt',
  'deletedAt',
])

/**
 * A text is as it was, empty too. A shared fact the version knows nothing of stays as it is now, unless
 * what is restored is the public row, which knows of all.
 */
export function restored(
  field: FlattenedField,
  version: object,
  from: 'version' | 'public' = 'version',
): [string, unknown][] {
  const { name } = field
  const value: unknown = Reflect.get(version, name)
  if (notText.has(name) || field.type === 'join' || 'virtual' in field) return []
  const localized = 'localized' in field && field.localized
  if ((field.type === 'group' || field.type === 'tab') && !localized) {
    const inside = Object(value) as object
    return [
      [
        name,
        Object.fromEntries(field.flattenedFields.flatMap((each) => restored(each, inside, from))),
      ],
    ]
  }
  if (!isEmpty(value)) return [[name, value]]
  const isWanted = localized || from === 'public'
  return isWanted ? [[name, field.type === 'array' ? [] : null]] : []
}
