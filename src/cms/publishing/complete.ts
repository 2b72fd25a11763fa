import {
  APIError,
  beforeChangeTraverseFields,
  deepCopyObjectSimple,
  isolateObjectProperty,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type ValidationFieldError,
} from 'payload'
import { property } from '@/lib/property'
import { isolatedRequest } from '@/cms/isolated-request'
import { refuseUnclear } from '@/cms/text-checks/refuse'
import { translate } from '@/cms/translate'
import { isLocale, localeOf, locales, type Locale } from '@/i18n/locales'
import { isEmpty } from './empty'
import { refuseHoles } from './holes'

type Values = Record<string, unknown>

/** Remembers that all languages are published at once; Payload itself validates the current one only. */
export const noteAllLanguages: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    req.context['publishAllLocales'] =
      'publishAllLocales' in args && args.publishAllLocales === true
}

/** The languages that a change under way publishes. */
export function languagesPublished(
  req: Pick<PayloadRequest, 'context' | 'locale'>,
  values: { language?: unknown },
): Locale[] {
  if (typeof values.language === 'string') return [localeOf(values.language)]
  if (req.context['publishAllLocales']) return [...locales]
  return [isLocale(req.locale) ? req.locale : 'nb']
}

/**
 * Publishing a language needs everything it shows; publishing every language needs each of them to be
 * as complete as if it were published alone. Otherwise nothing is published.
 */
export const checkLanguages: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  if (data['_status'] !== 'published' || data['deletedAt']) return data
  const id: number | undefined = originalDoc?.id
  const values: Values = { ...originalDoc, ...data }
  for (const locale of languagesPublished(req, values)) {
    const isOther = isLocale(req.locale) && locale !== req.locale
    if (isOther && typeof values['language'] !== 'string')
      await refuseIncomplete({
        req,
        collection,
        id: id ?? 0,
        locale,
        values: sharedFrom(
          collection.flattenedFields,
          id === undefined ? {} : await draftIn(req, collection.slug, id, locale),
          data,
        ),
      })
    else {
      await refuseHoles({ req, fields: collection.fields, values, locale })
      refuseUnclear({ req, values, locale })
    }
  }
  return data
}

/** Refuses what could not be published in these languages as it stands now, as publishing would. */
export async function checkPublishable(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: number | string,
  languages: readonly Locale[],
): Promise<void> {
  const collection = req.payload.collections[slug].config
  for (const locale of languages) {
    const values = await draftIn(req, slug, id, locale)
    const own = typeof values['language'] === 'string' ? localeOf(values['language']) : locale
    await refuseIncomplete({ req, collection, id, locale: own, values })
  }
}

type Asked = {
  req: PayloadRequest
  collection: SanitizedCollectionConfig
  id: number | string
  values: Values
  locale: Locale
}

/** Payload's own validation of a document, with the values and in the name of one language. */
async function refuseIncomplete({ req, collection, id, values, locale }: Asked): Promise<void> {
  const asking = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  Object.assign(asking, { locale, fallbackLocale: null })
  const errors: ValidationFieldError[] = []
  const data = deepCopyObjectSimple(values)
  await beforeChangeTraverseFields({
    id,
    collection,
    context: { ...req.context },
    data,
    doc: values,
    docWithLocales: {},
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    req: asking,
    siblingData: data,
    siblingDoc: values,
    siblingDocWithLocales: {},
  })
  if (errors.length > 0) throw incomplete(req, locale, errors, data)
  await refuseHoles({ req, fields: collection.fields, values, locale })
  refuseUnclear({ req, values, locale })
}

/** What is missing is said before what is wrong: a field without a value has no use for a second sentence. */
function incomplete(
  req: PayloadRequest,
  locale: Locale,
  errors: ValidationFieldError[],
  values: Values,
): APIError {
  const language = translate(req, locale)
  const nameOf = ({ label, path }: ValidationFieldError): string =>
    typeof label === 'string' && label ? label : path
  const missing = errors.filter(({ path }) => isEmpty(valueAt(values, path)))
  const sentence =
    missing.length > 0
      ? translate(req, 'languageIncomplete', { language, fields: missing.map(nameOf).join(', ') })
      : translate(req, 'languageRefused', {
          language,
          fields: errors.map((error) => `${nameOf(error)}: ${error.message}`).join(' '),
        })
  return new APIError(sentence, 400, null, true)
}

const valueAt = (values: Values, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => property(value, step), values)

async function draftIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  locale: Locale,
): Promise<Values> {
  const found = await req.payload.findByID({
    collection,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    req: isolatedRequest(req),
  })
  return { ...found }
}

/** The values of one language, with what all languages share as it is being saved. */
function sharedFrom(fields: readonly FlattenedField[], values: Values, saved: Values): Values {
  const merged: Values = { ...values }
  for (const field of fields) {
    if (!('name' in field) || ('localized' in field && field.localized)) continue
    const now = saved[field.name]
    if (now === undefined) continue
    const isGroup = field.type === 'group' || field.type === 'tab'
    merged[field.name] =
      isGroup && isValues(now)
        ? sharedFrom(field.flattenedFields, valuesOf(values[field.name]), now)
        : now
  }
  return merged
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null
const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})
