import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

let known: Set<string> | undefined

/** The 10 000 commonest passwords (scripts/common-passwords.ts), read at the first use. */
const list = (): Set<string> =>
  (known ??= new Set(readFileSync(resolve('security/common-passwords.txt'), 'utf8').split('\n')))

/**
 * Whether a password is one of the commonest, or nothing more than one of them repeated or with
 * digits and signs around it: what people do when a long password is asked for.
 */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase()
  const core = unrepeated(text.replace(/^[^a-zæøå]+|[^a-zæøå]+$/g, ''))
  return new Set(text).size < 5 || [text, unrepeated(text), core].some((each) => list().has(each))
}

/** `abcabc` is `abc`. */
const unrepeated = (text: string): string => /^(.+?)\1+$/.exec(text)?.[1] ?? text
