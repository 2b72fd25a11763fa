import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '@/lib/ids'
import { isolatedRequest } from '@/cms/isolated-request'
import { carryOut } from '@/cms/plans/carry-out'
import { languagesToPlan, textsFor } from '@/cms/plans/make'
import type { PlanPlace } from '@/cms/plans/place'
import type { Plan } from '@/cms/plans/plan'
import { isSameText } from '@/cms/plans/texts'
import { tryOut } from '@/cms/plans/try-out'
import { translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { isNothingNew } from './gate'
import { tellEditors } from './mails'
import { approvalsOf, changeApproval, decidedBy, dueOf, isOpenIn } from './stored'

/**
 * Submits the newest text, in the transaction of `req`: what could not be published is refused with the
 * reason, as publishing it would be. What is submitted again as it was stays as it was; a newer text
 * takes the place of the older one. Returns the number of what is submitted.
 */
export async function submit(
  req: PayloadRequest,
  place: PlanPlace,
  asked?: readonly Locale[],
): Promise<number> {
  const languages = languagesToPlan(req, { ...place, action: 'publish' }, asked)
  const wish = { ...place, action: 'publish' as const, languages, at: '' }
  const texts = await textsFor(req, wish)
  const plan: Plan = { ...wish, texts, at: dueOf(texts) }
  if (await isNothingNew(req, plan))
    throw new APIError(translate(req, 'approvalNothingNew'), 400, null, true)
  const before = (await approvalsOf(req, place)).filter((each) => isOpenIn(each, languages))
  const same = before.find(
    ({ row, plan: known }) => row.state === 'submitted' && isSame(known, plan),
  )
  if (same) return same.id
  await tryOut(req, () => carryOut(req, plan, { overrideAccess: true }))
  for (const { id, row } of before)
    await changeApproval(
      req,
      id,
      row.state === 'submitted' ? { state: 'withdrawn', ...decidedBy(req) } : { open: false },
    )
  const row = await req.payload.create({
    collection: 'approvals',
    data: {
      ...place,
      languages,
      texts,
      state: 'submitted',
      open: true,
      organisation: idOf(req.user?.organisation),
      submittedById: req.user?.id ?? null,
      submittedBy: req.user?.name ?? null,
      submittedAt: new Date().toISOString(),
      speaks: req.i18n.language === 'en' ? 'en' : 'nb',
    },
    depth: 0,
    req: isolatedRequest(req),
  })
  await tellEditors(req, { id: row.id, row, plan })
  return row.id
}

const isSame = (known: Plan, plan: Plan): boolean => {
  const locales = Object.keys(plan.texts) as Locale[]
  return (
    locales.length === Object.keys(known.texts).length &&
    locales.every((locale) => isSameText(known.texts[locale] ?? {}, plan.texts[locale] ?? {}))
  )
}
