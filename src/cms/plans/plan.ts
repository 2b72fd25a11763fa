import type { CollectionSlug } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import type { Plan as Row } from '@/payload-types'
import type { Text } from './texts'

/**
 * What is to be done to which document when. `languages` are those whose texts are published, or that are
 * withdrawn; null where a document has one of its own, and where one status is withdrawn from all.
 */
export type Plan = {
  collection: CollectionSlug
  document: number
  action: 'publish' | 'unpublish'
  languages: Locale[] | null
  at: string
  texts: Partial<Record<Locale, Text>>
}

type PlanRow = Pick<Row, 'collection' | 'document' | 'action' | 'languages' | 'at' | 'texts'>

// Written by `makePlan` and by submitting only, which has looked at each of these.
export const planOf = (row: PlanRow): Plan => ({
  collection: row.collection as CollectionSlug,
  document: row.document,
  action: row.action,
  languages: Array.isArray(row.languages)
    ? row.languages.filter((each): each is Locale => typeof each === 'string' && isLocale(each))
    : null,
  at: row.at,
  texts: (row.texts ?? {}) as Plan['texts'],
})

/** The mark a plan leaves in the context of its own saves, so that hooks know them from those by hand. */
export const planKey = 'plan'

/** The mark in the same context that the rules of access were asked before. */
export const accessChecked = 'accessChecked'

/** When the plan that is being carried out was due; undefined in a save by hand. */
export const plannedAt = (context: Record<string, unknown>): string | undefined => {
  const at = context[planKey]
  return typeof at === 'string' ? at : undefined
}
