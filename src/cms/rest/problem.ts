import type { PayloadRequest } from 'payload'
import { say } from '@/cms/say'

type I18n = PayloadRequest['i18n']

/** An answer in the shape of Payload's own errors, in the language of whoever asked. */
export const problem = (
  i18n: I18n,
  status: number,
  sentence: Parameters<typeof say>[1],
  headers: Record<string, string> = {},
  values: Record<string, string> = {},
): Response =>
  Response.json({ errors: [{ message: say({ i18n }, sentence, values) }] }, { status, headers })
