import { APIError, type PayloadRequest } from 'payload'
import { attempt } from '@/cms/rest/attempts'
import { translate } from '@/cms/translate'

/**
 * Counts what somebody without a session asks for at a door where nothing is guessed: what is bounded is how much
 * work one network gives us. Takes it back when called.
 * @throws {APIError} 429 when it was too much
 */
export function boundStrangers(req: PayloadRequest, action: 'openid' | 'passkey'): () => void {
  // The web server leaves exactly one believable address here.
  const address = req.headers.get('X-Forwarded-For') ?? ''
  const tried = attempt(action, { account: '', address })
  if (!tried.allowed) throw new APIError(translate(req, 'tooManyAttempts'), 429, null, true)
  return tried.succeeded
}
