import { createChallenge, verifySolution, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { questionMs } from './question'

/**
 * About a second of work on a telephone: every 256th of the keys begins with a byte of zeros, and each takes this many
 * rounds. The work is for whoever sends; to check it is one key.
 */
const cost = 5_000
const keyPrefix = '00'

const sent = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      cost: z.literal(cost),
      keyLength: z.literal(32),
      keyPrefix: z.literal(keyPrefix),
      nonce: z.string().max(64),
      salt: z.string().max(64),
      expiresAt: z.number(),
      data: z.object({ token: z.string().max(64) }),
    }),
    signature: z.string().max(128),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string().max(128) }),
})

/** Proofs of work for the tokens of questions: whoever has done the work is not asked. Signed, so that nothing is kept. */
export const proofsSignedWith = (secret: string) => ({
  /** What a browser is to solve, as JSON. */
  async challenge(token: string): Promise<string> {
    const challenge: Challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost,
      keyPrefix,
      deriveKey,
      data: { token },
      expiresAt: new Date(Date.now() + questionMs),
      hmacSignatureSecret: `inquiry proof ${secret}`,
    })
    return JSON.stringify(challenge)
  },
  /** Whether the work was done for this token. The token is what may be used once. */
  async isDone(written: string, token: string): Promise<boolean> {
    const read = sent.safeParse(parsed(written))
    if (!read.success || read.data.challenge.parameters.data.token !== token) return false
    const { verified } = await verifySolution({
      ...read.data,
      deriveKey,
      hmacSignatureSecret: `inquiry proof ${secret}`,
    })
    return verified
  },
})

function parsed(written: string): unknown {
  try {
    return JSON.parse(Buffer.from(written, 'base64').toString())
  } catch {
    return null
  }
}
