const words = {
  nb: 'null én to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue',
  en: 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
} as const

/** A count in words up to twenty, such as `fjorten`, and in figures above. */
export const countInWords = (count: number, language: 'nb' | 'en'): string =>
  words[language].split(' ')[count] ?? String(count)

/** `fjorten partnere` → `Fjorten partnere`, for the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
