import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import type { User } from '@/payload-types'

/**
 * Begins a session without a password, as Payload does with one (payload/dist/auth/operations/login.js): the same hooks
 * in the same order, in one transaction. Its cookie, for the browser.
 */
export async function beginSession(req: PayloadRequest, account: User): Promise<string> {
  const { payload } = req
  const { config } = payload.collections.users
  // Payload makes of what is stored what it calls a user; so do we.
  let user = { ...account, collection: 'users', _strategy: 'local-jwt' } as TypedUser
  let token = ''
  await inTransaction(req, async () => {
    const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
    const asked = { collection: config, context: req.context, req }
    for (const hook of config.hooks.beforeLogin) user = (await hook({ ...asked, user })) ?? user
    const fieldsToSign = getFieldsToSign({
      collectionConfig: config,
      email: account.email,
      user,
      ...(sid && { sid }),
    })
    const { tokenExpiration } = config.auth
    ;({ token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration }))
    req.user = user
    for (const hook of config.hooks.afterLogin)
      user = (await hook({ ...asked, token, user })) ?? user
  })
  return generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
}

/** What a browser is told that has a session now. */
export function signedInResponse(req: PayloadRequest, cookie: string): Response {
  const response = jsonResponse(req, { message: req.t('authentication:passed') })
  response.headers.set('Set-Cookie', cookie)
  return response
}
