import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { say } from '@/cms/say'
import { isCommonPassword } from './common-passwords'

const shortest = 12
const longest = 128

/** Refuses weak passwords wherever one is set: when a user is made, changed, or resets it. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const data: unknown = 'data' in args ? args.data : undefined
  const password: unknown = data && typeof data === 'object' ? Reflect.get(data, 'password') : null
  if (password === undefined || password === null) return
  if (typeof password !== 'string' || password.length < shortest)
    throw refuse(req, 'passwordTooShort')
  if (password.length > longest) throw refuse(req, 'passwordTooLong')
  if (isCommonPassword(password)) throw refuse(req, 'passwordTooCommon')
}

const refuse = (
  req: PayloadRequest,
  why: 'passwordTooShort' | 'passwordTooLong' | 'passwordTooCommon',
): APIError => new APIError(say(req, why), 400, null, true)
