import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'
import type { Locale } from '@/i18n/locales'
import { reserveAddresses } from './addresses'
import { notifyPurge } from './notify'
import {
  goneAddresses,
  isPublic,
  nowhere,
  publicState,
  type Address,
  type PublicState,
} from './public-state'

const keyOf = (collection: string, id: unknown): string =>
  `public-state:${collection}:${String(id)}`

/** Keeps what the public saw before a change, for `purgeWhatChanged` to compare with. */
export const rememberPublicState =
  (address?: Address): CollectionBeforeChangeHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    const id = originalDoc?.id
    if (operation === 'update' && id !== undefined)
      context[keyOf(collection.slug, id)] = await publicState(req, collection.slug, id, address)
    return data
  }

/** Whether a language of a document was public before the change under way. */
export const publicBefore = (
  context: Record<string, unknown>,
  collection: string,
  id: unknown,
  locale: Locale,
): boolean => remembered(context, keyOf(collection, id)).paths[locale] !== undefined

/** Purges the page cache when the public sees something else than before; a mere draft purges nothing. */
export const purgeWhatChanged =
  (address?: Address): CollectionAfterChangeHook =>
  async ({ collection, context, doc, req }) => {
    const before = remembered(context, keyOf(collection.slug, doc.id))
    const now = await publicState(req, collection.slug, doc.id, address)
    if ((!isPublic(before) && !isPublic(now)) || before.changed === now.changed) return doc
    await reserveAddresses(req, collection.slug, doc.id, now)
    await notifyPurge(req, goneAddresses(before, now))
    return doc
  }

export const rememberBeforeDelete =
  (address?: Address): CollectionBeforeDeleteHook =>
  async ({ collection, context, id, req }) => {
    context[keyOf(collection.slug, id)] = await publicState(req, collection.slug, id, address)
  }

export const purgeAfterDelete: CollectionAfterDeleteHook = async (hook) => {
  const { collection, context, doc, id, req } = hook
  const before = remembered(context, keyOf(collection.slug, id))
  if (isPublic(before)) await notifyPurge(req, goneAddresses(before, nowhere))
  return doc
}

/** A global is on every page, so any change of it purges. */
export const purgeAfterGlobal: GlobalAfterChangeHook = async ({ doc, req }) => {
  await notifyPurge(req)
  return doc
}

// The context holds whatever hooks put there; this key is written by the hooks above only.
const remembered = (context: Record<string, unknown>, key: string): PublicState =>
  (context[key] as PublicState | undefined) ?? nowhere
