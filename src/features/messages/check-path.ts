import type { TextFieldSingleValidation } from 'payload'
import { say } from '@/cms/say'

/** A message for a part of the site needs to know which; without an address it would be shown nowhere. */
export const checkPath: TextFieldSingleValidation = (value, { data, req }) => {
  if (Reflect.get(data, 'scope') === 'site') return true
  if (!value) return say(req, 'pathMissing')
  return /^\/\S*$/.test(value) || say(req, 'pathNotUnderstood')
}
