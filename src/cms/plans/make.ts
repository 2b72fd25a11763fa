import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { localeOf, locales, type Locale } from '@/i18n/locales'
import type { Plan as Row } from '@/payload-types'
import { carryOut, isPublicIn, ownLanguage } from './carry-out'
import { isRefusal, sentenceOf } from './explain'
import type { Plan } from './plan'
import { plansOf } from './stored'
import { isSameText, textOf } from './texts'
import { tryOut } from './try-out'

type Wish = Omit<Plan, 'texts'>

/**
 * Plans, in the transaction of `req`, what could be done this very moment; what could not is refused
 * with the reason, as the button would refuse it. The text is the newest, unless there are `texts`. The principal's access rules hold unless
 * `overrideAccess` says that they were checked before.
 */
export async function makePlan(
  req: PayloadRequest,
  wish: Wish & Partial<Pick<Plan, 'texts'>>,
  how = { overrideAccess: false },
): Promise<Row> {
  if (Date.parse(wish.at) <= Date.now()) throw refuse(translate(req, 'planPast'))
  const plan: Plan = { ...wish, texts: wish.texts ?? (await textsFor(req, wish)) }
  if (plan.action === 'unpublish') await refuseUnlessPublic(req, plan)
  try {
    await tryOut(req, () => carryOut(req, plan, how))
  } catch (error) {
    throw isRefusal(error) ? refuse(sentenceOf(error), Reflect.get(error, 'status')) : error
  }
  return storePlan(req, plan)
}

/** Writes down what has been tried out; `bundle`: what it goes out together with. */
export const storePlan = (req: PayloadRequest, plan: Plan, bundle?: number): Promise<Row> =>
  req.payload.create({
    collection: 'plans',
    data: {
      ...plan,
      bundle,
      by: req.user?.id ?? null,
      speaks: req.i18n.language === 'en' ? 'en' : 'nb',
      state: 'waiting',
      tries: 0,
      nextTry: plan.at,
    },
    depth: 0,
    req: isolatedRequest(req),
  })

const refuse = (sentence: string, status: unknown = 400): APIError =>
  new APIError(sentence, Number(status), null, true)

/** The text as it is now, in the languages it is planned for. */
export async function textsFor(req: PayloadRequest, wish: Wish): Promise<Plan['texts']> {
  if (wish.action === 'unpublish') return {}
  const texts: Plan['texts'] = {}
  for (const locale of await languagesFor(req, wish))
    texts[locale] = await textOf(req, {
      collection: wish.collection,
      id: wish.document,
      locale,
      draft: true,
    })
  return texts
}

/** Whether a draft has been saved since, which the plan does not bring. */
export async function isOutdated(req: PayloadRequest, plan: Plan): Promise<boolean> {
  const newest = await textsFor(req, plan)
  return Object.entries(newest).some(
    ([locale, text]) => !isSameText(plan.texts[localeOf(locale)] ?? {}, text),
  )
}

/** What is not public now must at least be planned to be so by then. */
async function refuseUnlessPublic(req: PayloadRequest, plan: Plan): Promise<void> {
  const before = (await plansOf(req, plan)).filter(
    ({ action, state, at }) => action === 'publish' && state === 'waiting' && at < plan.at,
  )
  for (const locale of await languagesFor(req, plan)) {
    const planned = before.some(
      ({ languages }) => plan.languages === null || (languages?.includes(locale) ?? true),
    )
    if (planned || (await isPublicIn(req, plan, locale))) continue
    throw refuse(
      plan.languages
        ? translate(req, 'planNotPublicIn', { language: translate(req, locale) })
        : translate(req, 'planNotPublic'),
    )
  }
}

const languagesFor = async (
  req: PayloadRequest,
  { collection, document, languages }: Wish,
): Promise<Locale[]> => languages ?? [await ownLanguage(req, { collection, document })]

/** Whether documents of a type have a status in each language. */
const isPerLanguage = (req: PayloadRequest, collection: CollectionSlug): boolean => {
  const { drafts } = req.payload.collections[collection].config.versions ?? {}
  return Boolean(drafts && drafts.localizeStatus)
}

/**
 * The languages that a plan is about: those that are asked for, or all there are. A file is withdrawn
 * from both at once, but published with the texts of a language, as by its button; an article has one.
 */
export function languagesToPlan(
  req: PayloadRequest,
  { collection, action }: Pick<Plan, 'collection' | 'action'>,
  asked?: readonly Locale[] | null,
): Locale[] | null {
  const { flattenedFields } = req.payload.collections[collection].config
  const hasOwn = flattenedFields.some(({ name }) => name === 'language')
  if (!isPerLanguage(req, collection) && (hasOwn || action === 'unpublish')) return null
  return locales.filter((locale) => asked?.includes(locale) ?? true)
}
