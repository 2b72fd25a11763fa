import en from '../../messages/en.json'
import nb from '../../messages/nb.json'
import type { Locale } from '@/i18n/locales'

type Sentence = keyof typeof nb.cms

/** Whose language to use: that of a request, or of an unknown principal. */
type Listener = { i18n?: { language: string } }

/**
 * An error in the principal's panel language, Norwegian unless that is known to be
 * English. `{name}` is replaced by `values.name`.
 */
export function translate(
  req: Listener,
  sentence: Sentence,
  values: Record<string, string> = {},
): string {
  const sentences = req.i18n?.language === 'en' ? en.cms : nb.cms
  return sentences[sentence].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** Whoever reads a message in this language, for `translate`. */
export const speaking = (language: Locale): Listener => ({ i18n: { language } })
