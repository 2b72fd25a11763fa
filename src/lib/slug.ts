const letters: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ŋ: 'ng',
  ŧ: 't',
}

/**
 * Words for an address: lower case, a–z, 0–9 and single hyphens; `''` when nothing is left. Soft
 * hyphens and other invisible signs part no words.
 */
export const slugify = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[æøåðþßđŋŧ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96)
    .replace(/-+$/, '')
