import type {
  CollectionSlug,
  FieldHook,
  PayloadRequest,
  TextField,
  TextFieldSingleValidation,
  Where,
} from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import { href, matchPath } from '@/i18n/paths'
import { isForOthers } from '@/cms/access/named-drafts'
import { cardsOrganisationOf, isEditor } from '@/cms/access/roles'
import { slugify } from '@/lib/slug'
import { help, label } from '@/cms/words'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'

/** Words that mean something else at the same place in an address. */
const reserved =
  /^(\d{4}|side|page|tema|topic|fra|from|kalender|calendar|kart|map|feed|pameldt|registered|venteliste|waiting-list|min-plass|my-place)$/

/** What a copy's address ends in until it has a title of its own. */
const copied = /(?:-kopi)+$/

const fromTitle =
  (source: string): FieldHook =>
  async (hook) => {
    const { value, siblingData, originalDoc, operation } = hook
    const sent = typeof value === 'string' ? slugify(value) : undefined
    const kept = operation === 'update' && originalDoc?.slug
    if (kept && (sent ?? kept) === kept && (await followsTitle(hook, source)))
      return slugify(String(siblingData[source]))
    if (sent) return sent
    if (kept && value === undefined) return value
    const title = siblingData?.[source] ?? originalDoc?.[source]
    return typeof title === 'string' ? slugify(title) || undefined : undefined
  }

/**
 * Whether the title has changed under an address that was made of it, or of the title of the document
 * this is a copy of, and that nobody outside has seen yet.
 */
async function followsTitle(hook: Parameters<FieldHook>[0], source: string): Promise<boolean> {
  const { collection, originalDoc, req, siblingData } = hook
  const [before, now]: unknown[] = [originalDoc?.[source], siblingData[source]]
  const { id, slug: current } = originalDoc as { id: number; slug: string }
  if (!collection || typeof before !== 'string' || typeof now !== 'string') return false
  if (before === now || !slugify(now)) return false
  if (current !== slugify(before) && !copied.test(current)) return false
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    locale: languageOf(req),
    limit: 1,
    pagination: false,
    req,
  })
  return docs.length === 0
}

const refuse: TextFieldSingleValidation = async (value, { collectionSlug, id, req, data }) => {
  // A form asks before the address has been made.
  if (!value) return canBeMade(data) || translate(req, 'slugMissing')
  if (reserved.test(value)) return translate(req, 'slugReserved')
  // The validator of a field knows no more of the document than that it is one.
  const { kind } = data as { kind?: string }
  if (collectionSlug === 'pages' && kind === 'plain' && !isFree(value, languageOf(req)))
    return translate(req, 'slugReserved')
  if (!collectionSlug) return true
  const taken = await takenBy(value, { collectionSlug, id, req, data })
  if (taken === null) return true
  return taken.title === null
    ? translate(req, 'slugInUse')
    : translate(req, 'slugTaken', { title: taken.title })
}

const canBeMade = (data: object): boolean => Boolean(slugify(titleOf(data, '')))

/** Plain pages stand beside everything else at the root, where another page would be shown instead. */
const isFree = (slug: string, locale: Locale): boolean =>
  matchPath(href(locale, 'page', { slug }))?.page === 'page'

const languageOf = ({ locale }: Pick<PayloadRequest, 'locale'>): Locale =>
  isLocale(locale) ? locale : 'nb'

type Asking = Pick<
  Parameters<TextFieldSingleValidation>[1],
  'collectionSlug' | 'id' | 'req' | 'data'
>

/**
 * The document that already has this slug in this language, or `null`; its title is for those who
 * may see drafts of it. Looks where Payload's own `unique` does not: in drafts, and in the trash.
 */
async function takenBy(slug: string, { collectionSlug, id, req, data }: Asking) {
  if (!collectionSlug) return null
  const others: Where[] = id === undefined ? [] : [{ id: { not_equals: id } }]
  const language = (data as { language?: string }).language
  if (language)
    others.push({ language: language === 'en' ? { equals: 'en' } : { not_equals: 'en' } })
  const same: Where = { and: [{ slug: { equals: slug } }, ...others] }
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      // Payload types the slug of a validated field as a plain string.
      collection: collectionSlug as CollectionSlug,
      where: same,
      draft,
      trash: true,
      depth: 0,
      limit: 1,
      locale: languageOf(req),
      fallbackLocale: false,
      req: isolatedRequest(req),
    })
    const found: object | undefined = docs[0]
    if (found)
      return { title: (await mayName(found, req, collectionSlug)) ? titleOf(found, slug) : null }
  }
  return null
}

const titleOf = (doc: object, slug: string): string =>
  String(('title' in doc && doc.title) || ('name' in doc && doc.name) || slug)

const mayName = async (doc: object, req: PayloadRequest, collection: string): Promise<boolean> =>
  (!req.user || isEditor(req) || Reflect.get(doc, 'publisher') === cardsOrganisationOf(req)) &&
  !(await isForOthers(req, collection, Number(Reflect.get(doc, 'id'))))

/**
 * The last part of a page's address, made from `source` when left empty and unique within its
 * collection and language.
 */
export const slug = (source = 'title', { localized = true } = {}): TextField => ({
  name: 'slug',
  type: 'text',
  localized,
  required: true,
  index: true,
  maxLength: 96,
  ...label('Nettadresse', 'Web address'),
  admin: {
    position: 'sidebar',
    ...help(
      'Siste del av nettadressen. Lages av tittelen når feltet er tomt. Endres den, viser den gamle adressen videre.',
      'The last part of the web address. Made from the title when left empty. If you change it, the old address leads on to the new one.',
    ),
  },
  hooks: {
    beforeValidate: [fromTitle(source)],
    beforeDuplicate: [({ value }) => (typeof value === 'string' ? `${value}-kopi` : value)],
  },
  validate: refuse,
})
