import type { Locale } from './locales'

/** Words of the register, which stand in the other language when there are none in the visitor's. */
export type TextIn = { text: string; lang: Locale }

/** Words that each stand in a language of their own, with the `lang` attribute where it takes one. */
export const marked = <T extends { lang: string }>(words: readonly T[], locale: Locale) =>
  words.map((each) => ({ ...each, lang: foreign(each.lang, locale) }))

/** The `lang` attribute a foreign passage needs on a page in `locale`, and no other does. */
export const foreign = (lang: string, locale: Locale): string | undefined =>
  lang === locale ? undefined : lang
