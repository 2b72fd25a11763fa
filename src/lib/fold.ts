/** Letters that Unicode does not take apart into a base and a mark. */
const letters: Record<string, string> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
}

/**
 * A text as it is compared in a search, both what is looked for and what is found: lower case, without marks, and
 * with one spelling for what people type in several ways: å, aa and a; ø, oe, ö and o; æ, ae, ä and a; the letters of
 * Sámi languages and their nearest in English; superscripts and figures. Soft hyphens part no words.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}’']/gu, '')
    .toLowerCase()
    .replaceAll(/[æøœđðħıłŋŧþß]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/aa|ae/g, 'a')
    .replaceAll('oe', 'o')

/** Longer ones are no words, but addresses and slips. */
const longestWord = 40

/** The words of a text as they are written, in lower case, without what nobody sees. */
export const writtenWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}’']/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []

/** The folded words of a text, in its order. */
export const foldedWords = (text: string): string[] =>
  writtenWords(text)
    .flatMap((word) => fold(word).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length <= longestWord)
