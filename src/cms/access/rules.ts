import type { Access, FieldAccess, Where } from 'payload'
import { isAdmin, isEditor, organisationOf, roleOf } from './roles'

/** A condition no document meets: what may not be seen answers as if it did not exist. */
export const nothing: Where = { id: { in: [] } }

const published: Where = { _status: { equals: 'published' } }

export const nobody = (): boolean => false
export const admins: Access = ({ req }) => isAdmin(req)
export const editors: Access = ({ req }) => isEditor(req)
export const signedIn = ({ req }: Parameters<Access>[0]): boolean => roleOf(req) !== 'visitor'

/** The document that carries the reader's own organisation in `field`. */
const owned = (field: string, organisation: number | null): Where =>
  organisation === null ? nothing : { [field]: { equals: organisation } }

/**
 * What may be read: editors everything, communicators what is published and drafts of their own
 * organisation (`field` names it), visitors what is published. Visitors reach content through the
 * site's own pages only (the Local API behind the gateway); REST shows them nothing.
 */
export const readable =
  (field?: string): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    if (roleOf(req) === 'visitor') return req.payloadAPI === 'local' ? published : nothing
    return field ? { or: [published, owned(field, organisationOf(req))] } : published
  }

/** As `readable`, but open over REST too, for files the pages themselves link to. */
export const readableFiles =
  (field: string): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    if (roleOf(req) === 'visitor') return published
    return { or: [published, owned(field, organisationOf(req))] }
  }

/** Versions hold drafts: editors see all, communicators those of their own organisation. */
export const readableVersions =
  (field?: string): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    return field ? owned(`version.${field}`, organisationOf(req)) : nothing
  }

/** Editors any document; communicators those of their own organisation. */
export const editorsOrOwners =
  (field: string): Access =>
  ({ req }) => {
    if (isEditor(req)) return true
    return roleOf(req) === 'communicator' ? owned(field, organisationOf(req)) : false
  }

/** Editors, and communicators who speak for an organisation. */
export const editorsOrCommunicators: Access = ({ req }) =>
  isEditor(req) || organisationOf(req) !== null

export const fieldForEditors: FieldAccess = ({ req }) => isEditor(req)
export const fieldForAdmins: FieldAccess = ({ req }) => isAdmin(req)
