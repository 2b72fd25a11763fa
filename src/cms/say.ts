import type { PayloadRequest } from 'payload'
import en from '../../messages/en.json'
import nb from '../../messages/nb.json'

type Sentence = keyof typeof nb.cms

/** An error in the language of whoever works in the admin panel. `{name}` is replaced by `values.name`. */
export function say(
  req: Pick<PayloadRequest, 'i18n'>,
  sentence: Sentence,
  values: Record<string, string> = {},
): string {
  const sentences = req.i18n?.language === 'en' ? en.cms : nb.cms
  return sentences[sentence].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
