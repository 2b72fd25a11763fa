import {
  APIError,
  type CollectionBeforeOperationHook,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { locales } from '@/i18n/locales'
import { translate } from '@/cms/translate'
import { isCommonPassword } from './common-passwords'
import { isGuessable } from './guessable'

const shortest = 12
const longest = 128

/** Refuses weak passwords wherever one is set: when a user is made, changed, or resets it. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  // Each operation has arguments of a type of its own; these mean the same in all of them.
  const { data, id } = args as { data?: Sent; id?: number }
  const password = data?.['password']
  if (password === undefined || password === null) return
  if (typeof password !== 'string' || password.length < shortest)
    throw refuse(req, 'passwordTooShort')
  if (password.length > longest) throw refuse(req, 'passwordTooLong')
  if (isCommonPassword(password)) throw refuse(req, 'passwordTooCommon')
  const own = [...wordsOf(data), ...wordsOf(await accountOf(req, id, data))]
  if (isGuessable(password, [...own, ...(await organisationNames(req.payload))]))
    throw refuse(req, 'passwordGuessable')
}

type Sent = Record<string, unknown>

/** What others know about somebody: their name, and their address but for its last part. */
const wordsOf = (account: Sent | null | undefined): string[] =>
  [account?.['name'], String(account?.['email'] ?? '').replace(/\.\w+$/, '')].filter(
    (each) => typeof each === 'string',
  )

/** The account whose password is changed, by its number or by the token of the link it was sent. */
async function accountOf(
  { payload }: PayloadRequest,
  id: number | undefined,
  data: Sent | undefined,
): Promise<Sent | null> {
  const token = data?.['token']
  if (id === undefined && typeof token !== 'string') return null
  const where: Where =
    id === undefined ? { resetPasswordToken: { equals: token } } : { id: { equals: id } }
  return payload.db.findOne<Sent & { id: number }>({ collection: 'users', where })
}

/** How the organisations are called, in both languages and for short. */
async function organisationNames(payload: Payload): Promise<string[]> {
  const names: string[] = []
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: 'organisations',
      locale,
      pagination: false,
      depth: 0,
      draft: true,
      select: { name: true, shortName: true },
    })
    names.push(...docs.flatMap(({ name, shortName }) => [name ?? '', shortName ?? '']))
  }
  return names
}

const refuse = (
  req: PayloadRequest,
  why: 'passwordTooShort' | 'passwordTooLong' | 'passwordTooCommon' | 'passwordGuessable',
): APIError => new APIError(translate(req, why), 400, null, true)
