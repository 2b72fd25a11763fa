import type { Access, AccessArgs, FieldAccess, PayloadRequest, Where } from 'payload'
import { isPublic, publicState } from '@/cms/publishing/public-state'
import { storedDay, todayInOslo } from '@/lib/days'
import { endedPortraits } from './ended-portraits'
import {
  cardsOrganisationOf,
  isAdmin,
  isEditor,
  isGuest,
  organisationOf,
  roleOf,
  tellsEverybody,
} from './roles'

/**
 * A condition no document meets: what may not be seen answers as if it did not exist. A new one each
 * time, and with nothing empty in it: Payload takes empty values out of what an access rule returned
 * (payload/dist/utilities/sanitizePermissions.js, for every page of the panel), and a condition that
 * lost its parts meets every document.
 */
const nothing = (): Where => ({ id: { equals: 0 } })

/** Versions of the communicator's own organisation: a version names its document as `parent`. */
export const readableOwnVersions: Access = ({ req }) =>
  isEditor(req) || owned('parent', organisationOf(req))

/** Not thrown away. Payload leaves the trash out of what it lists, unless somebody asks for it. */
const kept = (): Where => ({ deletedAt: { exists: false } })

/**
 * Published in the language asked for, and not thrown away since. Asked for all languages at once there
 * is no such thing: a row holds drafts of one language beside published text of the other.
 */
const published = (req: Pick<PayloadRequest, 'locale'>, since?: string): Where => {
  if (req.locale === 'all') return nothing()
  const date = since === undefined ? [] : [hasCome(since)]
  return { and: [{ _status: { equals: 'published' } }, kept(), ...date] }
}

/** A moment that has come, or is not known: the date of what is public lies never in the future. */
const hasCome = (field: string): Where => ({
  or: [{ [field]: { exists: false } }, { [field]: { less_than_equal: new Date().toISOString() } }],
})

export const nobody = (): boolean => false
export const admins: Access = ({ req }) => isAdmin(req)
export const editors: Access = ({ req }) => isEditor(req)
export const tellers: Access = ({ req }) => tellsEverybody(req)
export const signedIn = ({ req }: Parameters<Access>[0]): boolean => roleOf(req) !== 'visitor'

/** Whose documents communicators keep: their organisation's. Cards have guests, too. */
type OwnerOf = (req: Pick<PayloadRequest, 'user'>) => number | null
type Owned = { since?: string; owner?: OwnerOf; forGuests?: boolean }

/** The document that carries the principal's own organisation in `field`. */
const owned = (field: string, organisation: number | null): Where =>
  organisation === null ? nothing() : { [field]: { equals: organisation } }

/**
 * What may be read: editors everything, communicators what is published and drafts of their own
 * organisation (`field` names it), visitors what is published. Visitors reach content through the
 * site's own pages only (the Local API behind the gateway); REST shows them nothing. What has a date
 * of publication, named by `since`, is not published before it. Guests are as visitors, but for what their cards are
 * about (`forGuests`).
 */
export const readable =
  (field?: string, { forGuests, owner = organisationOf, since }: Owned = {}): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    if (roleOf(req) === 'visitor' || (isGuest(req) && !forGuests))
      return req.payloadAPI === 'local' ? published(req, since) : nothing()
    if (!field) return published(req, since)
    return { or: [published(req, since), owned(field, owner(req))] }
  }

/**
 * Files: published, not in the trash, and shown with the consent of those depicted, which ends with the
 * day it holds until, or when it is withdrawn; a portrait with that of its person, too. Visitors fetch the files themselves
 * over REST; what is written about a file they read as everything else.
 */
export const readableFiles =
  (field: string): Access =>
  async ({ isReadingStaticFile, req }: AccessArgs) => {
    if (isEditor(req)) return true
    const isOwner = roleOf(req) !== 'visitor' && !isGuest(req)
    if (!isOwner && !isReadingStaticFile && req.payloadAPI !== 'local') return nothing()
    const ended = await endedPortraits(req)
    const portraits: Where[] = ended.length > 0 ? [{ id: { not_in: ended } }] : []
    const shown: Where = { and: [published(req), consented(), ...portraits] }
    return isOwner ? { or: [shown, owned(field, organisationOf(req))] } : shown
  }

const consented = (): Where => ({
  and: [
    { 'consent.withdrawn': { exists: false } },
    {
      or: [
        { 'consent.until': { exists: false } },
        { 'consent.until': { greater_than_equal: storedDay(todayInOslo()) } },
      ],
    },
  ],
})

/** Versions hold drafts: editors see all, communicators those of their own organisation. */
export const readableVersions =
  (field?: string, { owner = organisationOf }: Owned = {}): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    return field ? owned(`version.${field}`, owner(req)) : nothing()
  }

/** Editors any document; communicators those of their own organisation. */
export const editorsOrOwners =
  (field: string, { owner = organisationOf }: Owned = {}): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    return signedIn({ req }) ? owned(field, owner(req)) : false
  }

/**
 * What readers wrote to organisations, named by `recipient`: editors all of it, communicators what was sent to theirs,
 * guests of that what is about a card.
 */
export const inquiryReaders: Access = ({ req }) => {
  if (isEditor(req)) return true
  if (!signedIn({ req })) return false
  const own = owned('recipient', cardsOrganisationOf(req))
  return isGuest(req) ? { and: [own, { topic: { equals: 'card' } }] } : own
}

/**
 * Editors throw anything away. Communicators throw away drafts of their own organisation that are not public in any
 * language, one at a time, and nothing for good: Payload says with `data` what only goes into the trash.
 */
export const editorsOrDiscarding =
  (
    field: string,
    slug: 'cards' | 'events' | 'news',
    { owner = organisationOf }: Owned = {},
  ): Access =>
  async ({ data, id, req }) => {
    if (isEditor(req)) return true
    const own = owner(req)
    if (own === null || id === undefined || !data?.['deletedAt']) return false
    return isPublic(await publicState(req, slug, id)) ? false : owned(field, own)
  }

/** Editors, and communicators who speak for an organisation. */
export const editorsOrCommunicators: Access = ({ req }) =>
  isEditor(req) || organisationOf(req) !== null

/** Editors, and whoever writes cards of an organisation. */
export const editorsOrCardWriters: Access = ({ req }) =>
  isEditor(req) || cardsOrganisationOf(req) !== null

export const fieldForEditors: FieldAccess = ({ req }) => isEditor(req)
export const fieldForAdmins: FieldAccess = ({ req }) => isAdmin(req)
