import * as client from 'openid-client'
import { env } from '@/lib/env'
import type { Identity } from './stored'

/** What is kept of a sign-in that has begun, until the provider sends its reader back. */
export type Handshake = { nonce: string; state: string; verifier: string }
export type ShownIdentity = Identity & {
  /** Whether the provider says that it has asked for more than a password. */
  isVouched: boolean
}

/** Seconds a provider may take. */
const timeout = 10

/** What people call the provider, where there is one. */
export const providerName = (): string | null => (env.OIDC_ISSUER ? env.OIDC_NAME : null)

let found: Promise<client.Configuration> | undefined

/** Asked once for each process; again after it could not be reached. */
function configuration(): Promise<client.Configuration> {
  const { OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '', OIDC_ISSUER = '' } = env
  const issuer = new URL(OIDC_ISSUER)
  // Only a provider on this machine, as in development and tests, is asked without encryption.
  const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []
  found ??= client
    .discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, { execute, timeout })
    .catch((error: unknown) => {
      found = undefined
      throw error
    })
  return found
}

export const callback = (): string => `${env.SERVER_URL}/api/users/openid/callback`

/** Where to send somebody, and what has to be known when they come back. */
export async function beginAtProvider(): Promise<{ begun: Handshake; url: string }> {
  const config = await configuration()
  const verifier = client.randomPKCECodeVerifier()
  const begun = { nonce: client.randomNonce(), state: client.randomState(), verifier }
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: callback(),
    scope: 'openid',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce: begun.nonce,
    state: begun.state,
  })
  return { begun, url: url.href }
}

/**
 * Whom the provider means, after it has sent somebody back with `query`.
 * @throws where the provider refuses, does not respond, or what it sends does not hold
 */
export async function whoCameBack(
  query: string,
  { nonce, state, verifier }: Handshake,
): Promise<ShownIdentity> {
  const config = await configuration()
  const tokens = await client.authorizationCodeGrant(config, new URL(callback() + query), {
    pkceCodeVerifier: verifier,
    expectedNonce: nonce,
    expectedState: state,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('The provider sent no identity.')
  const said = [claims['amr'], claims['acr']].flat()
  return {
    issuer: claims.iss,
    subject: claims.sub,
    isVouched: env.OIDC_VOUCHES_BY.some((each) => said.includes(each)),
  }
}
