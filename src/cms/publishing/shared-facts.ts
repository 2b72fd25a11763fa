import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { property } from '@/lib/property'
import { isolatedRequest } from '@/cms/isolated-request'
import { isLocale, otherLocale, type Locale } from '@/i18n/locales'
import { isSameValue } from './empty'
import type { Row } from './public-state'

/** A fact that languages share: as a form shows it, and as the newer draft of the other language has it. */
export type Newer = { path: readonly string[]; label: string; shown: unknown; newer: unknown }

type Asked = {
  req: PayloadRequest
  collection: SanitizedCollectionConfig
  id: number
  locale: Locale
  overrideAccess: boolean
  /** The draft of the language is thrown away: compared is what is public. */
  reverting?: boolean
}

/**
 * The facts that the form of a language shows older than they are: a form shows what is public while
 * its language has no draft, and the newest version is then a draft of the other language.
 */
export async function newerFacts(asked: Asked): Promise<Newer[]> {
  const { collection, id, locale, overrideAccess, req, reverting = false } = asked
  const status: unknown = (await newestOf(req, collection, id))?.version['_status']
  const draftIn = (language: Locale) => property(status, language) === 'draft'
  if ((draftIn(locale) && !reverting) || !draftIn(otherLocale(locale))) return []
  const formIn = (language: Locale, draft: boolean): Promise<object> =>
    req.payload.findByID({
      collection: collection.slug,
      id,
      locale: language,
      fallbackLocale: false,
      draft,
      depth: 0,
      trash: true,
      overrideAccess,
      req: isolatedRequest(req),
    })
  const shown = await formIn(locale, !reverting)
  const newer = await formIn(otherLocale(locale), true)
  return sharedIn(req, collection.flattenedFields)
    .map((each) => ({
      ...each,
      shown: valueAt(shown, each.path),
      newer: valueAt(newer, each.path),
    }))
    .filter((each) => !isSameValue(each.shown, each.newer))
}

/**
 * Payload takes the facts of the form as the newest of all languages. What a person left as their form
 * showed it is no wish to take back what a newer draft says: a draft takes the newer fact in, and a
 * publication, which shows visitors what the form showed, leaves it to the working copy.
 */
export const noteNewerFacts: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  const fromForm = req.payloadAPI === 'REST' && req.query['based-on'] !== undefined
  if (operation !== 'update' || !fromForm || req.context['publishAllLocales'] || data['deletedAt'])
    return data
  const id = Number(originalDoc.id)
  const locale = isLocale(req.locale) ? req.locale : 'nb'
  const newer = await newerFacts({ req, collection, id, locale, overrideAccess: true })
  const kept = newer.filter(({ path, shown }) => isSameValue(valueAt(data, path), shown))
  if (req.context['onlyDraft'] === true) return kept.reduce(withFact, data)
  if (data['_status'] === 'published' && kept.length > 0)
    // Looking something up has given the request another context than this hook was called with.
    req.context[keyOf(collection.slug, id)] = kept
  return data
}

/** As `noteNewerFacts` notes it, for an update that is none of a form. */
export const keeping = (collection: string, id: number, newer: Newer[]): Record<string, Newer[]> =>
  newer.length > 0 ? { [keyOf(collection, id)]: newer } : {}

/** Gives the working copy of what was published back its newer facts. */
export const keepNewerFacts: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = keyOf(collection.slug, doc.id)
  const kept = req.context[key] as Newer[] | undefined
  delete req.context[key]
  const newest = kept && (await newestOf(req, collection, Number(doc.id)))
  if (!newest) return doc
  const { id, ...versionData } = newest
  await req.payload.db.updateVersion({
    collection: collection.slug,
    id,
    versionData: { ...versionData, version: kept.reduce(withFact, versionData.version) },
    req,
  })
  return doc
}

async function newestOf(req: PayloadRequest, { slug }: SanitizedCollectionConfig, id: number) {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

/** Where the facts are that languages share and people fill in, by the names people know them by. */
function sharedIn(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  { path, label }: Pick<Newer, 'path' | 'label'> = { path: [], label: '' },
): Pick<Newer, 'path' | 'label'>[] {
  return fields.flatMap((field) => {
    const { name, type } = field
    const localized = 'localized' in field && field.localized
    const hidden = ('hidden' in field && field.hidden) || field.admin?.hidden
    if (localized || hidden || type === 'join' || 'virtual' in field || name.startsWith('_'))
      return []
    const own = 'label' in field ? textOf(req, field.label) : ''
    const here = { path: [...path, name], label: [label, own].filter(Boolean).join(' – ') }
    return type === 'group' || type === 'tab' ? sharedIn(req, field.flattenedFields, here) : [here]
  })
}

function textOf({ i18n }: PayloadRequest, label: unknown): string {
  if (typeof label === 'string') return label
  return String(property(label, i18n.language === 'en' ? 'en' : 'nb') ?? '')
}

const valueAt = (values: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, step) => property(value, step), values)

/** A copy of values with one fact as it is in the newer draft. */
function withFact(values: Row, { path, newer }: Pick<Newer, 'path' | 'newer'>): Row {
  const [name = '', ...rest] = path
  const inside = () => withFact({ ...Object(values[name]) }, { path: rest, newer })
  return { ...values, [name]: rest.length > 0 ? inside() : (newer ?? null) }
}

const keyOf = (collection: string, id: unknown): string => `newer-facts:${collection}:${String(id)}`
