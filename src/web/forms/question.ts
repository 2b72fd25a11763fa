import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Locale } from '@/i18n/locales'
import { countInWords } from '@/lib/numerals'

/** Whoever has begun has so long to finish. */
export const questionMs = 2 * 3_600_000

/** What is asked to hold spam off: a small sum. The token names it without telling its answer. */
export type Question = { token: string; numbers: readonly [number, number] }

/** Questions that are signed, so that nothing has to be kept of those nobody answers. */
export function questionsSignedWith(secret: string) {
  const sign = (what: string): Buffer =>
    createHmac('sha256', secret).update(`inquiry ${what}`).digest()

  const numbersOf = (token: string): readonly [number, number] => {
    const [first = 0, second = 0] = sign(`sum ${token}`)
    return [1 + (first % 9), 1 + (second % 9)]
  }

  return {
    ask(now = Date.now()): Question {
      const asked = `${randomBytes(12).toString('base64url')}.${now.toString(36)}`
      const token = `${asked}.${sign(asked).toString('base64url').slice(0, 22)}`
      return { token, numbers: numbersOf(token) }
    },
    /** The question a token stands for; `expired` when it is too old, `unknown` when we never asked it. */
    read(token: string, now = Date.now()): Question | 'expired' | 'unknown' {
      const [, asked, at = '', signature = ''] =
        /^([\w-]{16}\.([0-9a-z]{1,11}))\.([\w-]{22})$/.exec(token) ?? []
      if (!asked) return 'unknown'
      const expected = sign(asked).toString('base64url').slice(0, 22)
      if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return 'unknown'
      return now - Number.parseInt(at, 36) > questionMs
        ? 'expired'
        : { token, numbers: numbersOf(token) }
    },
    /** A short name of what was sent, by which the same is known again. */
    digest: (sent: readonly string[]): string =>
      sign(`digest ${JSON.stringify(sent)}`).toString('base64url'),
  }
}

/** `tre pluss fire`. */
export const sumInWords = ({ numbers }: Question, locale: Locale): string =>
  numbers
    .map((number) => oneAlone(number, locale) ?? countInWords(number, locale))
    .join(locale === 'nb' ? ' pluss ' : ' plus ')

/** In figures, or in a word of either language. */
export function isAnswer({ numbers }: Question, written: string): boolean {
  const sum = numbers[0] + numbers[1]
  const answers = [String(sum), countInWords(sum, 'nb'), countInWords(sum, 'en')]
  return answers.includes(written.normalize('NFC').trim().toLowerCase().replace(/\.$/, ''))
}

/** As it is counted, not as it stands before a noun. */
const oneAlone = (number: number, locale: Locale): string | undefined =>
  number === 1 ? { nb: 'en', en: 'one' }[locale] : undefined
