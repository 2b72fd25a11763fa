import type { PayloadRequest } from 'payload'
import { translate } from '@/cms/translate'

type I18n = PayloadRequest['i18n']

/** A response in the shape of Payload's own errors, in the principal's language. */
export const problem = (
  i18n: I18n,
  status: number,
  sentence: Parameters<typeof translate>[1],
  headers: Record<string, string> = {},
  values: Record<string, string> = {},
): Response =>
  Response.json(
    { errors: [{ message: translate({ i18n }, sentence, values) }] },
    { status, headers },
  )
