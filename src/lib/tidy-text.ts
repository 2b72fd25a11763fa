/** What nobody sees, but for the soft hyphen: zero-width signs and those that turn the direction of writing. */
const unseen = /[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Control characters other than tab and line break; Postgres stores no NUL. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Signs that are letters by name and still empty: Hangul fillers and the blank of braille. */
const emptyLetters = /[\u115f\u1160\u2800\u3164\uffa0]/g

/**
 * A text as it is stored: composed letters (NFC), no invisible signs but soft hyphens inside words,
 * nothing blank at its ends, and in a text of one line no line breaks.
 */
export function tidyText(text: string, { lines }: { lines: 'one' | 'many' }): string {
  if (isBlank(text)) return ''
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(controls, '')
  return (lines === 'many' ? clean : clean.replace(/\s*[\n\t\u2028\u2029]\s*/g, ' ')).trim()
}

/** Whether nothing of a text can be seen: empty, blanks of any kind, or only invisible signs. */
export const isBlank = (text: string): boolean =>
  text.replace(emptyLetters, '').replace(/[\s\p{Cf}\p{Cc}]/gu, '') === ''
