import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { idOf } from '@/lib/ids'

/**
 * An address and a person belong to one account each. The database sees to it; here it is said whose place it is,
 * at the field it is about.
 */
export const refuseTaken: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const own = Number(originalDoc?.id ?? data?.['id'] ?? 0)
  const email: unknown = data?.['email']
  const person = idOf(data?.['person'])
  if (typeof email === 'string' && (await others(req, own, 'email', email.trim().toLowerCase())))
    throw refusal(translate(req, 'emailTaken'), 'email')
  if (person !== null && (await others(req, own, 'person', person)))
    throw refusal(translate(req, 'personHasAccount'), 'person')
  return data
}

async function others(
  req: PayloadRequest,
  own: number,
  field: string,
  value: string | number,
): Promise<boolean> {
  const where: Where = { and: [{ [field]: { equals: value } }, { id: { not_equals: own } }] }
  return (await req.payload.db.findOne({ collection: 'users', where, req, select: {} })) !== null
}
