import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { cardsOrganisationOf, organisationOf } from '@/cms/access/roles'
import { isPublicIn } from '@/cms/plans/carry-out'
import { accessChecked, type Plan } from '@/cms/plans/plan'
import { isSameText, textIn, textOf, type Text } from '@/cms/plans/texts'
import { languagesPublished } from '@/cms/publishing/complete'
import { newestIn } from '@/cms/publishing/newest'
import { isPublic, stateOf, type Row } from '@/cms/publishing/public-state'
import { translate } from '@/cms/translate'
import { isLocale } from '@/i18n/locales'

/**
 * Whether an editor approves first what the principal publishes of a type: of some always, of the others where the
 * principal's organisation is set so. Until it is public, its draft says so.
 */
export async function needsApproval(req: PayloadRequest, slug: string): Promise<boolean> {
  if (isApprovedAlways(req, slug)) return cardsOrganisationOf(req) !== null
  const id = organisationOf(req)
  if (id === null) return false
  const asked = { collection: 'organisations', where: { id: { equals: id } } } as const
  const row = await req.payload.db.findOne<Row & { id: number }>({ ...asked, locale: 'all', req })
  if (!row) return false
  const said = isPublic(stateOf(row)) ? row : await newestIn(req, 'organisations', id)
  return said?.['approval'] === true
}

const isApprovedAlways = ({ payload }: PayloadRequest, slug: string): boolean =>
  Object.values(payload.collections).some(
    ({ config }) => config.slug === slug && config.custom?.['approvedAlways'] === true,
  )

/**
 * Communicators of such an organisation publish nothing, by whatever way. What is public already they
 * may save as it is.
 */
export const approveFirst: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, req } = hook
  if (!publishes(data['_status']) || context['reverting'] || context[accessChecked]) return data
  if (!(await needsApproval(req, collection.slug)) || (await isPublicAlready(hook))) return data
  const why = isApprovedAlways(req, collection.slug) ? 'approvalAlways' : 'approvalFirst'
  throw new APIError(translate(req, why), 403, null, true)
}

/** Saved in all languages at once, there is a status in each. */
const publishes = (status: unknown): boolean =>
  [status, ...Object.values(Object(status) as object)].includes('published')

async function isPublicAlready(hook: Parameters<CollectionBeforeChangeHook>[0]): Promise<boolean> {
  const { collection, data, originalDoc, req } = hook
  if (!originalDoc?.id || req.locale === 'all') return false
  const values: Text = { ...originalDoc, ...data }
  const place = { collection: collection.slug, document: Number(originalDoc.id) }
  const current = isLocale(req.locale) ? req.locale : 'nb'
  for (const locale of languagesPublished(req, values)) {
    const isHere = locale === current || typeof values['language'] === 'string'
    const asked = { collection: collection.slug, id: place.document, locale }
    const text = isHere
      ? textIn(req, collection.slug, values)
      : await textOf(req, { ...asked, draft: true })
    if (!(await isPublicIn(req, place, locale))) return false
    if (!isSameText(text, await textOf(req, { ...asked, draft: false }))) return false
  }
  return true
}

/** Whether visitors see all of a plan's texts already. */
export async function isNothingNew(req: PayloadRequest, plan: Plan): Promise<boolean> {
  for (const [locale, text] of Object.entries(plan.texts)) {
    if (!isLocale(locale) || !(await isPublicIn(req, plan, locale))) return false
    const asked = { collection: plan.collection, id: plan.document, locale, draft: false }
    if (!isSameText(text, await textOf(req, asked))) return false
  }
  return true
}
