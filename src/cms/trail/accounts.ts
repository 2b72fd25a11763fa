import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf } from '@/cms/publishing/transaction'
import { idOf } from '@/lib/ids'
import type { User } from '@/payload-types'
import { writeTrail, type TrailStep } from './write'

type Saved = Parameters<CollectionAfterChangeHook>[0]

export const isAccount = ({ slug }: Pick<SanitizedCollectionConfig, 'slug'>): boolean =>
  slug === 'users'

const newPassword = 'newPasswordInTrail'
const byLink = 'signedInByLink'

/** A password is on its way to be stored, or a link to set one is used: only the arguments tell. */
export const notePassword: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (!isAccount(collection)) return
  if (operation === 'resetPassword') req.context[byLink] = true
  // Each operation has arguments of a type of its own; these mean the same in all of them.
  const { data } = args as { data?: Record<string, unknown> }
  if (operation === 'update') req.context[newPassword] = data?.['password'] != null
}

/** What was done to an account. Its address and password are never in the trail. */
export async function accountSteps({
  context,
  doc,
  operation,
  previousDoc,
  req,
}: Saved): Promise<TrailStep[]> {
  const now = doc as User
  const before = (previousDoc ?? {}) as Partial<User>
  if (operation === 'create') return [{ action: 'created', became: now.role }]
  const steps: TrailStep[] = []
  if (before.role !== now.role)
    steps.push({ action: 'roleChanged', was: before.role, became: now.role })
  const [onlyBefore, onlyNow] = [before.editsIn ?? 'both', now.editsIn ?? 'both']
  if (onlyBefore !== onlyNow)
    steps.push({ action: 'languageChanged', was: onlyBefore, became: onlyNow })
  const [old, current] = [idOf(before.organisation), idOf(now.organisation)]
  if (old !== current) {
    const [was, became] = [await organisation(req, old), await organisation(req, current)]
    steps.push({ action: 'organisationChanged', was, became })
  }
  if (context[newPassword] === true) steps.push({ action: 'passwordChanged' })
  delete context[newPassword]
  return steps.length > 0 ? steps : [{ action: 'saved' }]
}

async function organisation(req: PayloadRequest, id: number | null): Promise<string | null> {
  if (id === null) return null
  const sql = `select name from organisations_locales where _parent_id = ${id} order by _locale desc`
  const [found] = await rowsOf<{ name: string | null }>(req, sql)
  return found?.name ?? String(id)
}

/** In the transaction that opens the session. */
export const trailSignIn: CollectionAfterLoginHook = async ({ context, req, user }) => {
  const action = context[byLink] === true ? 'passwordReset' : 'signedIn'
  const { id, name } = user as unknown as User
  const who = { account: id, name, byPlan: false }
  await writeTrail(req, [{ action, collection: 'users', document: id, title: name }], who)
}

/** Payload tells of it when it is committed, and not before. */
export const trailUnlock: CollectionAfterOperationHook<'users'> = async ({
  args,
  operation,
  req,
  result,
}) => {
  if (operation !== 'unlock') return result
  const { email } = (args as { data: { email: string } }).data
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  if (account)
    await writeTrail(req, [
      { action: 'unlocked', collection: 'users', document: account.id, title: account.name },
    ])
  return result
}

/** How often at most an account is said to be locked: whoever tries on and on adds nothing to the trail. */
const lockedEvery = '15 minutes'

/** Notes that signing in to an account is refused for a while. `isSure`: known already, not to be looked up. */
export async function noteLocked(
  payload: Payload,
  account: number,
  { isSure }: { isSure: boolean },
): Promise<void> {
  const locked = isSure ? '' : 'and lock_until > now()'
  await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `insert into trail (action, collection, document, title)
      select 'locked', 'users', id, name from users where id = ${account} ${locked}
        and not exists (select 1 from trail where action = 'locked' and collection = 'users'
          and document = ${account} and at > now() - interval ${escapeLiteral(lockedEvery)})`,
  })
}
