import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import type { Locale } from '@/i18n/locales'

/** What a document says in one language, field by field. */
export type Text = Record<string, unknown>

/** What belongs to the row or to its file, not to what is written. */
const notText = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  '_order',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
])

/** A document as it is being worked on, or as it is public, in one language. */
export async function textOf(
  req: PayloadRequest,
  { collection, id, locale, draft }: Asked,
): Promise<Text> {
  const doc = await req.payload.findByID({
    collection,
    id,
    locale,
    fallbackLocale: false,
    draft,
    depth: 0,
    showHiddenFields: true,
    req: isolatedRequest(req),
  })
  return textIn(req, collection, doc)
}

/** What of these values is text. */
export const textIn = (req: PayloadRequest, collection: CollectionSlug, values: object): Text =>
  Object.fromEntries(fieldsOf(req, collection).map(({ name }) => [name, Reflect.get(values, name)]))

type Asked = { collection: CollectionSlug; id: number; locale: Locale; draft: boolean }

/** Compared as they are stored: what is empty in one way is as empty in another. */
export const isSameText = (one: Text, other: Text): boolean =>
  isDeepStrictEqual(plain(one), plain(other))

const plain = (text: Text): unknown =>
  JSON.parse(JSON.stringify(text, (_, value: unknown) => (isEmpty(value) ? undefined : value)))

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * `text` in full, to be saved over `other`: what is left out of a save stays as it was, so what is
 * empty here and filled there is said to be empty.
 */
export const over = (req: PayloadRequest, collection: CollectionSlug, text: Text, other: Text) =>
  filled(fieldsOf(req, collection), text, other)

function filled(fields: readonly FlattenedField[], text: Text, other: Text): Text {
  const all = fields.map((field): [string, unknown] => {
    const [own, theirs] = [text[field.name], other[field.name]]
    if (field.type === 'group' || field.type === 'tab')
      return [field.name, filled(field.flattenedFields, record(own), record(theirs))]
    if (!isEmpty(own)) return [field.name, own]
    return [field.name, Array.isArray(theirs) ? [] : null]
  })
  return Object.fromEntries(all)
}

const record = (value: unknown): Text =>
  value && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {}

const fieldsOf = ({ payload }: PayloadRequest, collection: CollectionSlug): FlattenedField[] =>
  payload.collections[collection].config.flattenedFields.filter(
    (field) =>
      !notText.has(field.name) &&
      field.type !== 'join' &&
      !('virtual' in field && field.virtual !== undefined && field.virtual !== false),
  )
