/** Names as a sentence lists them: `A, B og C` · `A, B and C`, without the comma Americans put before `and`. */
export const sentenceList: Readonly<Record<'nb' | 'en', Intl.ListFormat>> = {
  nb: new Intl.ListFormat('nb-NO'),
  en: new Intl.ListFormat('en-GB'),
}
