import { createHash } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const issuer = 'Cancer Mission Hub Norway'
const period = 30
/** Half minutes before and after: clocks differ, and typing takes time. */
const window = 1
const howMany = 10

const totpOf = (key: string, account = ''): TOTP =>
  new TOTP({ issuer, label: account, secret: Secret.fromBase32(key), period, digits: 6 })

/** 160 bits, as RFC 4226 recommends. */
export const newKey = (): string => new Secret({ size: 20 }).base32

/** What an authenticator app reads from a QR code. */
export const keyUri = (key: string, account: string): string => totpOf(key, account).toString()

/** What was encrypted with another PAYLOAD_SECRET is no key any more: recovery codes are what is left. */
const isKey = (text: string): boolean => /^[A-Z2-7]+$/.test(text)

/** The half minute, counted from 1970, whose code this is; `null` for what is no code of the last ones. */
export function stepOf(key: string, code: string, now = Date.now()): number | null {
  if (!isKey(key)) return null
  const delta = totpOf(key).validate({ token: code, window, timestamp: now })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

/** As people type them: with spaces, dashes, small letters. */
export const plainCode = (typed: string): string => typed.replaceAll(/[\s-]/g, '').toUpperCase()

export const isTotpCode = (code: string): boolean => /^\d{6}$/.test(code)

/** Codes for when the telephone is gone: 80 bits each, in groups of four. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: howMany }, () =>
    new Secret({ size: 10 }).base32.replaceAll(/(.{4})(?=.)/g, '$1-'),
  )

/** They are as long as a key, so that a plain hash is enough. */
export const recoveryHash = (code: string): string =>
  createHash('sha256').update(plainCode(code)).digest('hex')
