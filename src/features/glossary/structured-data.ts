import type { DefinedTermSet } from 'schema-dts'
import { absolute } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { TermEntry } from './queries'

/** The terms as the page shows them. */
export const termSet = (
  locale: Locale,
  name: string,
  terms: readonly TermEntry[],
): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': absolute(`${href(locale, 'glossary')}#terms`),
  name,
  inLanguage: locale,
  hasDefinedTerm: terms.map((term) => ({
    '@type': 'DefinedTerm',
    name: term.name,
    ...(term.synonyms.length > 0 && { alternateName: term.synonyms }),
    ...(term.explanation && { description: term.explanation }),
  })),
})
