import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import { property } from '@/lib/property'

export const roles = ['admin', 'editor', 'communicator', 'guest'] as const
export type Role = (typeof roles)[number]

type Asking = Pick<PayloadRequest, 'user'>

/** The role of the principal; `visitor` without a session. */
export const roleOf = ({ user }: Asking): Role | 'visitor' =>
  !user || isHeldUp({ user }) ? 'visitor' : user.role

/** Signed in, but without the second factor that is demanded of them (`second-factor/demanded.ts`). */
export const isHeldUp = ({ user }: Asking): boolean => property(user, 'heldUp') === true

export const isAdmin = (req: Asking): boolean => roleOf(req) === 'admin'

/** Editors and administrators: those who keep everybody's content. */
export const isEditor = (req: Asking): boolean => ['admin', 'editor'].includes(roleOf(req))

/** The one language whose texts the principal may change; `null` for those who change both. */
export const onlyLanguageOf = (req: Asking): Locale | null => {
  const only = isAdmin(req) ? null : property(req.user, 'editsIn')
  return isLocale(only) ? only : null
}

/**
 * Those who speak to every visitor at once, in both languages: administrators, and editors it was not
 * taken from.
 */
export const tellsEverybody = (req: Asking): boolean =>
  isAdmin(req) ||
  (isEditor(req) && property(req.user, 'tellsEverybody') !== false && onlyLanguageOf(req) === null)

/** The organisation a communicator speaks for, or `null` for everybody else. */
export const organisationOf = (req: Asking): number | null =>
  roleOf(req) === 'communicator' ? idOf(req.user?.organisation) : null

/** Somebody of an organisation that editors invited: they write its cards, and are nobody everywhere else. */
export const isGuest = (req: Asking): boolean => roleOf(req) === 'guest'

/** The organisation whose cards the principal writes: a communicator's own, and that of a guest. */
export const cardsOrganisationOf = (req: Asking): number | null =>
  isGuest(req) ? idOf(req.user?.organisation) : organisationOf(req)

/** Whether the principal keeps what an organisation publishes: editors, and the organisation's own communicators. */
export const speaksFor = (req: Asking, publisher: unknown): boolean => {
  const own = organisationOf(req)
  return isEditor(req) || (own !== null && idOf(publisher) === own)
}

type Seeing = { user: object | null }
const roleSeen = ({ user }: Seeing): unknown => user && Reflect.get(user, 'role')

/** For `admin.hidden`: what communicators have no use for is not in their menu. */
export const hiddenFromCommunicators = (seeing: Seeing): boolean =>
  roleSeen(seeing) === 'communicator' || hiddenFromGuests(seeing)

/** For `admin.hidden`: everything but the cards. */
export const hiddenFromGuests = (seeing: Seeing): boolean => roleSeen(seeing) === 'guest'

/** For `admin.hidden`: what only administrators change. */
export const hiddenFromOthersThanAdmins = (seeing: Seeing): boolean => roleSeen(seeing) !== 'admin'
