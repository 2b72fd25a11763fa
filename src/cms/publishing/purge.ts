import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import type { Locale } from '@/i18n/locales'
import { part } from '@/lib/parts'
import { reserveAddresses } from './addresses'
import { partsOf, type Lists } from './changed-parts'
import { notifyPurge } from './notify'
import {
  withdrawnAddresses,
  isPublic,
  nowhere,
  rowOf,
  stateOf,
  type AddressOf,
  type PublicState,
} from './public-state'

/** How a type is shown: the address of a document that has a page, and the narrower lists it stands in. */
export type WhereShown = { address?: AddressOf; lists?: Lists }

/** What the public sees of a document, and the names of all that shows it. */
type Seen = { state: PublicState; parts: string[] }
const unseen: Seen = { state: nowhere, parts: [] }

const keyOf = (collection: string, id: unknown): string =>
  `public-state:${collection}:${String(id)}`

async function seen(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  { address, lists }: WhereShown,
): Promise<Seen> {
  const row = await rowOf(req, collection, id)
  if (!row) return unseen
  const state = stateOf(row, address)
  return { state, parts: await partsOf(req, collection, { row, state, lists }) }
}

/** Keeps what the public saw before a change, for `purgeWhatChanged` to compare with. */
export const rememberPublicState =
  (shown: WhereShown): CollectionBeforeChangeHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    const id = originalDoc?.id
    if (operation === 'update' && id !== undefined)
      context[keyOf(collection.slug, id)] = await seen(req, collection.slug, id, shown)
    return data
  }

/** Whether a language of a document was public before the change under way. */
export const publicBefore = (
  context: Record<string, unknown>,
  collection: string,
  id: unknown,
  locale: Locale,
): boolean => remembered(context, keyOf(collection, id)).state.paths[locale] !== undefined

/** Purges the page cache when the public sees something else than before; a mere draft purges nothing. */
export const purgeWhatChanged =
  (shown: WhereShown): CollectionAfterChangeHook =>
  async ({ collection, context, doc, req }) => {
    const before = remembered(context, keyOf(collection.slug, doc.id))
    const now = await seen(req, collection.slug, doc.id, shown)
    const isSeen = isPublic(before.state) || isPublic(now.state)
    if (!isSeen || before.state.changed === now.state.changed) return doc
    await reserveAddresses(req, collection.slug, doc.id, now.state)
    await notify(req, before, now)
    return doc
  }

export const rememberBeforeDelete =
  (shown: WhereShown): CollectionBeforeDeleteHook =>
  async ({ collection, context, id, req }) => {
    context[keyOf(collection.slug, id)] = await seen(req, collection.slug, id, shown)
  }

/** One that nobody could see may have had an address once, which is gone for good now. */
export const purgeAfterDelete: CollectionAfterDeleteHook = async (hook) => {
  const { collection, context, doc, id, req } = hook
  await notify(req, remembered(context, keyOf(collection.slug, id)), unseen)
  return doc
}

const notify = (req: PayloadRequest, before: Seen, now: Seen): Promise<void> =>
  notifyPurge(req, {
    parts: [...new Set([...before.parts, ...now.parts])],
    withdrawn: withdrawnAddresses(before.state, now.state),
  })

/** The words of a global stand on every page. */
export const purgeAfterGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await notifyPurge(req, { parts: [part.list(global.slug)], withdrawn: [] })
  return doc
}

// The context holds whatever hooks put there; this key is written by the hooks above only.
const remembered = (context: Record<string, unknown>, key: string): Seen =>
  (context[key] as Seen | undefined) ?? unseen
