import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { aboutTheirs } from '@/cms/access/about-theirs'
import { rowsOf } from '@/cms/publishing/transaction'
import type { Locale } from '@/i18n/locales'

/** A plan as it is read by those who look after its document. */
export type ReadPlan = {
  id: number
  collection: CollectionSlug
  document: number
  action: 'publish' | 'unpublish'
  /** As those of a plan; null where a document has one of its own, or one status. */
  languages: Locale[] | null
  /** The one a document has of its own. */
  ownLanguage: string | null
  /** ISO moment. */
  at: string
  state: 'waiting' | 'failed'
  /** It goes out with other documents, or not at all. */
  together: boolean
  reasonNb: string | null
  reasonEn: string | null
  /** What goes out or is withdrawn is called that; null when it has no title. */
  title: string | null
}

/**
 * The plans that a condition in SQL leaves of those the principal may read, the next first: in one
 * statement, however many there are and of whatever types.
 */
export async function readPlans(
  req: PayloadRequest,
  where: string,
  limit: number,
): Promise<ReadPlan[]> {
  const types = Object.values(req.payload.collections).flatMap(({ config }) =>
    config.versions?.drafts ? [config] : [],
  )
  const each = (told: (config: SanitizedCollectionConfig) => string | null): string => {
    const known = types.flatMap((config) => {
      const value = told(config)
      return value ? [`when '${config.slug}' then ${value}`] : []
    })
    return `case plans.collection ${known.join(' ')} end`
  }
  const rows = await rowsOf<Omit<ReadPlan, 'at'> & { at: Date | string }>(
    req,
    `select id, collection, document::int, action, languages, at, state,
       bundle is not null as together, reason_nb as "reasonNb",
       reason_en as "reasonEn", ${each(titleOfPlan)} as title, ${each(languageOfPlan)} as "ownLanguage"
     from plans where ${where} and ${aboutTheirs(req, 'plans')} order by at, id limit ${limit}`,
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** The first of the languages that a plan is about. */
const first = `(plans.languages ->> 0)`

/** As it goes out, or as it is: what is withdrawn, and what keeps its title elsewhere, stands in the row. */
function titleOfPlan({ admin, flattenedFields, slug }: SanitizedCollectionConfig): string {
  const name = admin.useAsTitle ?? 'id'
  const field = flattenedFields.find((each) => each.name === name)
  const isLocalised = field !== undefined && 'localized' in field && field.localized === true
  const row = isLocalised
    ? `(select t."${name}" from "${slug}_locales" t where t._parent_id = plans.document
         and t._locale::text = coalesce(${first}, 'nb'))`
    : `(select d."${name}"::text from "${slug}" d where d.id = plans.document)`
  return `coalesce(plans.texts -> ${first} ->> '${name}', ${inAnyText(name)}, ${row})`
}

function languageOfPlan({ flattenedFields, slug }: SanitizedCollectionConfig): string | null {
  if (!flattenedFields.some(({ name }) => name === 'language')) return null
  const row = `(select d.language::text from "${slug}" d where d.id = plans.document)`
  return `coalesce(${inAnyText('language')}, ${row})`
}

/** For documents in one language of their own, whose text stands under it. */
const inAnyText = (name: string): string =>
  `jsonb_path_query_first(plans.texts, '$.*.${name}') #>> '{}'`
