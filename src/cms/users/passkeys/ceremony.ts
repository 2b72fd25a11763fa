import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server'
import type { PayloadRequest } from 'payload'
import { keepChallenge, takeChallenge } from '@/cms/users/challenges/stored'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { property } from '@/lib/property'
import type { User } from '@/payload-types'
import { credentialsOf, noteUse, passkeyNamed, type Passkey } from './stored'

const { hostname: rpID, origin } = new URL(env.SERVER_URL)

/** A key counts for two factors, so the device asks who holds it; and it is found without an account being named. */
const requirements = { residentKey: 'required', userVerification: 'required' } as const

/** EdDSA, ES256 and RS256: what every device knows. The library's own list tries what Node calls an experiment. */
const supportedAlgorithmIDs = [-8, -7, -257]

/** What the browser needs to make a key for an account. */
export async function askForNewPasskey(
  req: PayloadRequest,
  { email, id, name }: User,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const options = await generateRegistrationOptions({
    rpID,
    rpName: 'Cancer Mission Hub Norway',
    userName: email,
    userDisplayName: name,
    userID: new Uint8Array(Buffer.from(String(id))),
    excludeCredentials: await credentialsOf(req, id),
    authenticatorSelection: requirements,
    supportedAlgorithmIDs,
  })
  await keepChallenge(req, options.challenge, { account: id, purpose: 'new passkey' })
  return options
}

/** The key that a browser made, or `null` for what is none. */
export async function newPasskeyOf(
  req: PayloadRequest,
  account: number,
  response: unknown,
): Promise<WebAuthnCredential | null> {
  const made = await verified(() =>
    verifyRegistrationResponse({
      // Anybody's JSON: the library looks at all of it, and what it throws is a refusal.
      response: response as RegistrationResponseJSON,
      expectedChallenge: (value) => isTaken(req, value, { account, purpose: 'new passkey' }),
      expectedOrigin: origin,
      expectedRPID: rpID,
      supportedAlgorithmIDs,
    }),
  )
  return made?.registrationInfo?.credential ?? null
}

/** What the browser needs to use a key, whosever it is. */
export async function askForPasskey(
  req: PayloadRequest,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { userVerification } = requirements
  const options = await generateAuthenticationOptions({ rpID, userVerification })
  await keepChallenge(req, options.challenge, { account: null, purpose: 'passkey' })
  return options
}

/** The key that was used just now, its use noted; `null` for what proves nothing. */
export async function usedPasskey(req: PayloadRequest, sent: unknown): Promise<Passkey | null> {
  const id = property(sent, 'id')
  const passkey = typeof id === 'string' ? await passkeyNamed(req, id) : null
  if (!passkey) return null
  const used = await verified(() =>
    verifyAuthenticationResponse({
      response: sent as AuthenticationResponseJSON,
      expectedChallenge: (value) => isTaken(req, value, { account: null, purpose: 'passkey' }),
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: passkey.credential,
    }),
  )
  if (!used) return null
  return (await noteUse(req, passkey, used.authenticationInfo.newCounter)) ? passkey : null
}

const isTaken = async (...asked: Parameters<typeof takeChallenge>): Promise<boolean> =>
  (await takeChallenge(...asked)) !== null

/** What the library throws says why something proves nothing: for the log, not for whoever sent it. */
async function verified<T extends { verified: boolean }>(
  verify: () => Promise<T>,
): Promise<T | null> {
  try {
    const result = await verify()
    return result.verified ? result : null
  } catch (error) {
    log.info({ why: error instanceof Error ? error.message : '' }, 'a passkey was refused')
    return null
  }
}
