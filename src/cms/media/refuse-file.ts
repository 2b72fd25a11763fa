import type { APIError, PayloadRequest } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'

/** Refuses an upload in words that stand at the field for the file. */
export const refuseFile = (
  req: PayloadRequest,
  why: Parameters<typeof translate>[1],
  values?: Record<string, string>,
): APIError => refusal(translate(req, why, values), 'file')
