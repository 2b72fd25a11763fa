import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { isEditor } from '@/cms/access/roles'
import { rowOf, type Row } from './public-state'

type Step = 'withdraw' | 'revert' | 'trash' | 'takeBackAsDraft' | 'takeBackAsPublished'

/**
 * Withdrawing a language, throwing its draft away, the trash, and taking back from it are about where a document stands, not
 * about what it says. Payload saves the latest draft along with them: withdrawing Norwegian sent the
 * unfinished date of the event live in English. Here what is public keeps its text whatever drafts
 * there are, and the drafts stay what they are.
 *
 * Taken back as a draft nothing is public any more, in no language; otherwise what was public when it
 * was thrown away is public again.
 */
export const noteStatusStep =
  ({ perLanguage }: { perLanguage: boolean }): CollectionBeforeOperationHook =>
  ({ args, collection, operation, overrideAccess, req }) => {
    if (operation !== 'update' || !('data' in args)) return
    const step = req.context['reverting'] ? 'revert' : stepOf(args, perLanguage)
    req.context[keyOf(collection.slug)] = step
    // Those who may not put into the trash may not take out of it.
    if (step?.startsWith('takeBack') && !overrideAccess && !isEditor(req))
      throw new Forbidden(req.t)
    if (step === 'takeBackAsDraft')
      return perLanguage
        ? { ...args, unpublishAllLocales: true }
        : { ...args, data: { ...args.data, _status: 'draft' } }
    if (step !== 'takeBackAsPublished') return
    const { _status: _, ...data } = args.data as Row
    return { ...args, data }
  }

function stepOf(args: { data?: unknown; draft?: boolean }, perLanguage: boolean): Step | undefined {
  const { deletedAt, _status: status }: Row = { ...Object(args.data) }
  if (deletedAt) return 'trash'
  if ('trash' in args && args.trash && deletedAt === null)
    return status === 'published' ? 'takeBackAsPublished' : 'takeBackAsDraft'
  const everywhere = 'unpublishAllLocales' in args && Boolean(args.unpublishAllLocales)
  const withdraws = perLanguage && status === 'draft' && !args.draft && !everywhere
  return withdraws ? 'withdraw' : undefined
}

/** Keeps the public row as it is before the step. */
export const rememberPublicRow: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  const step = context[keyOf(collection.slug)]
  if (operation !== 'update' || !step || step === 'takeBackAsDraft') return data
  const row = await rowOf(req, collection.slug, originalDoc.id)
  context[keyOf(collection.slug, originalDoc.id)] = { step, row }
  return data
}

/** Puts the public row back, with nothing but where it stands now. */
export const keepPublicRow: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  const key = keyOf(collection.slug, doc.id)
  const kept = context[key] as { step: Step; row: Row | null } | undefined
  delete context[key]
  const saved = kept && (await rowOf(req, collection.slug, doc.id))
  if (!kept?.row || !saved) return doc
  const { deletedAt = null, updatedAt, _status } = saved
  const data = { ...kept.row, deletedAt, updatedAt, ...(kept.step === 'withdraw' && { _status }) }
  await req.payload.db.updateOne({ collection: collection.slug, id: doc.id, data, req })
  return doc
}

const keyOf = (collection: string, id: unknown = ''): string =>
  `status-step:${collection}:${String(id)}`
