import { documentPath, isPaged } from '@/i18n/document-path'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'
import { draftsOf, type Gateway } from '@/data'

type Asked = { collection: string | null; id: string | null; locale: string | null }

/** Where somebody signed in may see a draft, or `null`: it is not there, or not for them. */
export async function draftAddress(headers: Headers, asked: Asked): Promise<string | null> {
  const drafts = await draftsOf(headers)
  return drafts && findDraft(drafts, asked)
}

/** The address of a draft the gateway's viewer may read. Made here, never taken from the request. */
export async function findDraft(content: Gateway, asked: Asked): Promise<string | null> {
  const { collection, locale } = asked
  const id = Number(asked.id)
  if (!collection || !isPaged(collection) || !isLocale(locale) || !Number.isSafeInteger(id))
    return null
  const found = await content.whole(collection, locale, { where: { id: { equals: id } } })
  if (!found?.doc.slug) return null
  const { doc } = found
  const kind = 'kind' in doc ? doc.kind : undefined
  return documentPath(ownLocale(doc, locale), collection, { slug: doc.slug, kind })
}

const ownLocale = (doc: object, locale: Locale): Locale =>
  'language' in doc ? localeOf(doc.language) : locale
