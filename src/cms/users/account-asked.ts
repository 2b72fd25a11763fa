import { APIError, NotFound, type PayloadRequest } from 'payload'
import { isAdmin } from '@/cms/access/roles'
import { translate } from '@/cms/translate'
import type { User } from '@/payload-types'

/** As the database has it, with what no form shows. */
export const storedAccount = (req: PayloadRequest, id: number): Promise<User | null> =>
  req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })

/**
 * The account in the address of a request, for its owner and for administrators. For everybody else it is not there.
 */
export async function accountAsked(req: PayloadRequest): Promise<User> {
  const id = Number(req.routeParams?.['id'])
  const account = Number.isSafeInteger(id) ? await storedAccount(req, id) : null
  if (!account || (req.user?.id !== account.id && !isAdmin(req))) throw new NotFound(req.t)
  return account
}

/** The same for administrators alone, and never their own: a session is not enough to take an account over. */
export async function othersAccountAsked(req: PayloadRequest): Promise<User> {
  const account = await accountAsked(req)
  if (!isAdmin(req)) throw new NotFound(req.t)
  if (account.id === req.user?.id) throw new APIError(translate(req, 'notYourOwn'), 403, null, true)
  return account
}
