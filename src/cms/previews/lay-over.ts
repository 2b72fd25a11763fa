import type { CollectionSlug, PayloadRequest } from 'payload'
import { isConsentedTo } from '@/cms/access/published'
import { referencesIn, type Reference } from '@/cms/in-use/references'
import { isolatedRequest } from '@/cms/isolated-request'
import { localeOf, locales, type Locale } from '@/i18n/locales'
import { createClock } from '@/lib/clock'
import { idOf } from '@/lib/ids'
import type { LaidOver } from '@/lib/laid-over'
import { typedValues } from './typed-values'

type Row = Record<string, unknown>
export type Asked = { collection: CollectionSlug; id: number | null; locale: Locale }

/**
 * A document as it is being worked on, with what is typed in its form if that is given, and its pictures, as far as
 * the principal may read them. `null`: it is not there, or not for them.
 */
export async function layOver(
  req: PayloadRequest,
  { collection, id, locale }: Asked,
  typed?: Row,
): Promise<LaidOver | null> {
  const stored = id === null ? {} : await newest(req, { collection, id, locale })
  if (!stored) return null
  const fields = req.payload.collections[collection].config.flattenedFields
  const doc = complete({ ...stored, ...(typed && typedValues(fields, typed)), id: id ?? 0 })
  const { language } = doc
  const own = typeof language === 'string' ? localeOf(language) : locale
  const files = await filesOf(req, referencesIn(fields, doc))
  return {
    collection,
    id: id ?? 0,
    locale: own,
    doc,
    files: typed ? files.map((file) => withWords(file, doc, own)) : files,
  }
}

const newest = async (
  req: PayloadRequest,
  asked: { collection: CollectionSlug; id: number; locale: Locale },
): Promise<Row | null> => {
  const found: object | null = await req.payload.findByID({
    ...asked,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  return found && { ...found }
}

/** What pages take for granted, since nothing is published without it. */
const complete = (doc: Row): Row => ({
  ...doc,
  title: doc['title'] ?? '',
  lead: doc['lead'] ?? '',
  name: doc['name'] ?? '',
})

/** The pictures of a document, newest first of all; without those whose people no longer want to be shown. */
async function filesOf(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<LaidOver['files']> {
  const ids = new Set(
    references.flatMap(({ collection, id }) => (collection === 'media' ? id : [])),
  )
  const files = new Map<number, LaidOver['files'][number]>(
    [...ids].map((id) => [id, { id, in: {} }]),
  )
  const clock = createClock()
  for (const locale of ids.size > 0 ? locales : []) {
    const { docs } = await req.payload.find({
      collection: 'media',
      where: { id: { in: [...ids] } },
      locale,
      fallbackLocale: false,
      draft: true,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req: isolatedRequest(req),
    })
    for (const file of docs)
      if (isConsentedTo(file.consent, clock))
        Object.assign(files.get(file.id)?.in ?? {}, { [locale]: file })
  }
  return [...files.values()]
}

/** What is written about the picture of a document stands in the form of the document. */
function withWords(file: LaidOver['files'][number], doc: Row, locale: Locale) {
  const words = Object(doc['pictureWords']) as Row
  const shown = file.in[locale]
  if (!shown || words['mine'] !== true || idOf(words['of']) !== file.id) return file
  const { alt, decorative, caption, credit, focalX, focalY } = words
  const typed = { alt, decorative, caption, credit, focalX, focalY }
  return { ...file, in: { ...file.in, [locale]: { ...shown, ...typed } } }
}
