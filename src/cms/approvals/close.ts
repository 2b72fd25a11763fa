import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { savedLanguages } from '@/cms/plans/call-off'
import { isPublicIn } from '@/cms/plans/carry-out'
import { plannedAt, type Plan } from '@/cms/plans/plan'
import { textOf } from '@/cms/plans/texts'
import { needsApproval } from './gate'
import { approvalsOf, changeApproval, decidedBy, isOpenIn } from './stored'

/**
 * Whoever publishes by hand what waits for approval has approved what they published; what is thrown
 * away waits for nobody.
 */
export const closeByHand: CollectionAfterChangeHook = async (hook) => {
  const { collection, context, doc, operation, req } = hook
  if (operation !== 'update' || plannedAt(context) !== undefined || context['reverting']) return doc
  if (!doc.deletedAt && (context['onlyDraft'] === true || doc['_status'] !== 'published'))
    return doc
  const place = { collection: collection.slug, document: Number(doc.id) }
  const open = (await approvalsOf(req, place)).filter((each) =>
    isOpenIn(each, doc.deletedAt ? null : savedLanguages(hook)),
  )
  if (open.length === 0 || (!doc.deletedAt && (await needsApproval(req, place.collection))))
    return doc
  for (const { id, plan, row } of open)
    if (row.state === 'returned') await changeApproval(req, id, { open: false })
    else if (doc.deletedAt) await changeApproval(req, id, { state: 'withdrawn', ...decidedBy(req) })
    else {
      const texts: Plan['texts'] = { ...plan.texts }
      for (const locale of savedLanguages(hook))
        if (texts[locale] && (await isPublicIn(req, place, locale)))
          texts[locale] = await textOf(req, { ...place, id: place.document, locale, draft: false })
      await changeApproval(req, id, {
        state: 'approved',
        texts,
        ...decidedBy(req),
      })
    }
  return doc
}

export const closeDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const place = { collection: collection.slug, document: Number(id) }
  for (const approval of await approvalsOf(req, place))
    await req.payload.delete({ collection: 'approvals', id: approval.id, depth: 0, req })
  return doc
}
