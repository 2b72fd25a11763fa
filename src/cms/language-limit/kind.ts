import type { CollectionConfig, PayloadRequest } from 'payload'
import { onlyLanguageOf } from '@/cms/access/roles'
import { translate } from '@/cms/translate'
import { localeOf, type Locale } from '@/i18n/locales'

/**
 * What an account that is limited to a language meets in a type: documents in one language of their own,
 * files, which have none though words about them do, or documents that hold both.
 */
export type HeldIn = 'own' | 'file' | 'both'

export const heldIn = ({ fields, upload }: Pick<CollectionConfig, 'fields' | 'upload'>): HeldIn => {
  if (upload) return 'file'
  return fields.some((field) => 'name' in field && field.name === 'language') ? 'own' : 'both'
}

/** How articles name the languages of a locale. */
export const languagesIn = (locale: Locale): string[] => (locale === 'nb' ? ['nb', 'nn'] : ['en'])

export const isWrittenIn = (language: unknown, locale: Locale): boolean =>
  localeOf(language) === locale

type Sentence = 'limitedTo' | 'limitedCreate' | 'limitedBoth'

/** Why an account that is limited to a language is refused. */
export const limitSentence = (req: PayloadRequest, only: Locale, why: Sentence): string =>
  translate(req, why, { language: translate(req, only) })

/** Why the principal may change nothing that is about both languages; `null` for those who may. */
export function whyBothClosed(req: PayloadRequest): string | null {
  const only = onlyLanguageOf(req)
  return only === null ? null : limitSentence(req, only, 'limitedBoth')
}
