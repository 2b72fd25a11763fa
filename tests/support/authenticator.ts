import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const here = process.env['SERVER_URL'] ?? 'http://localhost:3000'
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64url')

/** What the flags of WebAuthn say: somebody was there, and showed who they are. */
const present = 0b1
const verifiedUser = 0b100
const withKey = 0b100_0000

type Options = { origin?: string; asksWho?: boolean }

/** A device that keeps one passkey, as WebAuthn Level 3 describes it: ES256, no attestation, no browser. */
export function authenticator({ origin = here, asksWho = true }: Options = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = base64(randomBytes(16))
  const flags = present | (asksWho ? verifiedUser : 0)
  let counter = 0
  let user = ''
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const head = (rp: string, more = 0) => {
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(counter)
    return Buffer.concat([sha256(rp), Buffer.from([flags | more]), counted])
  }
  const facts = { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const
  return {
    make(options: PublicKeyCredentialCreationOptionsJSON): RegistrationResponseJSON {
      user = options.user.id
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = isoCBOR.encode(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
          [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
        ]),
      )
      const length = Buffer.alloc(2)
      length.writeUInt16BE(Buffer.from(id, 'base64url').length)
      const data = Buffer.concat([
        head(options.rp.id ?? '', withKey),
        Buffer.alloc(16),
        length,
        Buffer.from(id, 'base64url'),
        key,
      ])
      const attestation = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(data)],
        ]),
      )
      return {
        ...facts,
        response: {
          attestationObject: base64(attestation),
          clientDataJSON: base64(clientData('webauthn.create', options.challenge)),
          transports: ['internal'],
        },
      }
    },
    use(options: PublicKeyCredentialRequestOptionsJSON): AuthenticationResponseJSON {
      counter += 1
      const data = head(options.rpId ?? '')
      const client = clientData('webauthn.get', options.challenge)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return {
        ...facts,
        response: {
          authenticatorData: base64(data),
          clientDataJSON: base64(client),
          signature: base64(signature),
          userHandle: user,
        },
      }
    },
    /** As after its state was copied to another machine. */
    forgetUses(): void {
      counter = 0
    },
  }
}
