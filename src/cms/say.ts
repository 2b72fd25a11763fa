import en from '../../messages/en.json'
import nb from '../../messages/nb.json'

type Sentence = keyof typeof nb.cms

/** Who is spoken to: a request, or nobody known yet. */
type Listener = { i18n?: { language: string } }

/**
 * An error in the language of whoever works in the admin panel, Norwegian unless that is known to be
 * English. `{name}` is replaced by `values.name`.
 */
export function say(
  req: Listener,
  sentence: Sentence,
  values: Record<string, string> = {},
): string {
  const sentences = req.i18n?.language === 'en' ? en.cms : nb.cms
  return sentences[sentence].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
