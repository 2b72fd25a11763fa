import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { say } from '@/cms/say'

const shortest = 12
const longest = 128

/** Refuses weak passwords wherever one is set: when a user is made, changed, or resets it. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const data: unknown = 'data' in args ? args.data : undefined
  const password: unknown = data && typeof data === 'object' ? Reflect.get(data, 'password') : null
  if (typeof password !== 'string') return
  if (password.length < shortest) throw new APIError(say(req, 'passwordTooShort'), 400, null, true)
  if (password.length > longest) throw new APIError(say(req, 'passwordTooLong'), 400, null, true)
}
