import type { PayloadRequest } from 'payload'
import { requestOfItsOwn } from '@/cms/isolated-request'
import { publicState } from '@/cms/publishing/public-state'
import { runSql } from '@/cms/publishing/transaction'
import { planMaker } from '@/cms/trail/write'
import { localeOf, type Locale } from '@/i18n/locales'
import { accessChecked, planKey, type Plan } from './plan'
import { isSameText, over, textOf, type Text } from './texts'

/** Access rules are checked when a plan is made, and not again (`overrideAccess`) when it is carried out. */
type How = {
  overrideAccess: boolean
  /** The account that made the plan, where nobody who has signed in carries it out. */
  maker?: number | null | undefined
}

/**
 * Does what a plan says, in the caller's transaction, through the same saves as the buttons of the
 * panel. The text goes out as it was planned; what was written since stays what is worked on.
 */
export async function carryOut(asking: PayloadRequest, plan: Plan, how: How): Promise<void> {
  const req = requestOfItsOwn(asking, {
    [planKey]: plan.at,
    [accessChecked]: how.overrideAccess,
    [planMaker]: how.maker,
  })
  await lockDocument(req, plan)
  const kept: { locale: Locale; data: Text }[] = []
  for (const locale of await languagesOf(req, plan)) {
    const known = { collection: plan.collection, id: plan.document, locale }
    const current = await textOf(req, { ...known, draft: true })
    const planned =
      plan.action === 'publish' ? plan.texts[locale] : await textOf(req, { ...known, draft: false })
    const save = saving(req, plan, locale, how)
    const status = plan.action === 'publish' ? 'published' : 'draft'
    if (!planned || isSameText(planned, current)) await save({ _status: status })
    else {
      await save({ ...over(req, plan.collection, planned, current), _status: status })
      kept.push({ locale, data: over(req, plan.collection, current, planned) })
    }
  }
  for (const { locale, data } of kept)
    await saving(req, plan, locale, how)({ ...data, _status: 'draft' }, true)
}

/** Serialises with other saves of this document. */
export async function lockDocument(req: PayloadRequest, plan: Place): Promise<void> {
  await runSql(req, `select id from "${plan.collection}" where id = ${plan.document} for update`)
}

/** A withdrawal asks only for the languages that are public still. */
async function languagesOf(req: PayloadRequest, plan: Plan): Promise<Locale[]> {
  const languages = plan.languages ?? [await ownLanguage(req, plan)]
  if (plan.action === 'publish') return languages
  const states = await Promise.all(languages.map((locale) => isPublicIn(req, plan, locale)))
  return languages.filter((_, at) => states[at])
}

/** The language of a document that has one of its own. */
export async function ownLanguage(req: PayloadRequest, plan: Place): Promise<Locale> {
  const row = await req.payload.db.findOne<{ id: number; language?: string }>({
    collection: plan.collection,
    where: { id: { equals: plan.document } },
    req,
  })
  return localeOf(row?.language ?? 'nb')
}

type Place = Pick<Plan, 'collection' | 'document'>

/** Whether a document is public in a language, whatever drafts of it there are. */
export async function isPublicIn(
  req: PayloadRequest,
  { collection, document }: Place,
  locale: Locale,
): Promise<boolean> {
  const { paths } = await publicState(req, collection, document)
  return paths[locale] !== undefined
}

const saving =
  (req: PayloadRequest, plan: Plan, locale: Locale, { overrideAccess }: How) =>
  async (data: object, draft = false): Promise<void> => {
    await req.payload.update({
      // Any editorial type: their data differ, and these are data the document had.
      collection: plan.collection as 'pages',
      id: plan.document,
      data,
      draft,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess,
      user: req.user,
      req,
    })
  }
