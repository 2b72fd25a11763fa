import type { Locale } from './locales'

/** Words of the register, which stand in the other language when there are none in the reader's. */
export type Words = { text: string; lang: Locale }

/** The `lang` attribute a foreign passage needs on a page in `locale`, and no other does. */
export const foreign = (lang: string, locale: Locale): string | undefined =>
  lang === locale ? undefined : lang
