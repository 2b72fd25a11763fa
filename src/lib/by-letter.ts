type Locale = 'nb' | 'en'

/** A letter with those whose names begin with it. `id` names its place on a page, in plain letters. */
export type Lettered<T> = { letter: string; id: string; entries: T[] }

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const letters: Readonly<Record<Locale, readonly string[]>> = {
  nb: [...latin, 'Æ', 'Ø', 'Å'],
  en: latin,
}
/** What begins with no letter, such as a year, stands before all letters. */
const noLetter = '0–9'
const ids: Readonly<Record<string, string>> = { Æ: 'ae', Ø: 'oe', Å: 'aa', [noLetter]: '0-9' }

const order = (options: Intl.CollatorOptions): Readonly<Record<Locale, Intl.Collator>> => ({
  nb: new Intl.Collator('nb', options),
  en: new Intl.Collator('en', options),
})
const whole = order({ numeric: true })
const bare = order({ sensitivity: 'base' })

/** In the order of a reader's own dictionary: in Norwegian æ, ø and å come last, and aa is an å. */
export function byLetter<T extends { name: string }>(
  entries: readonly T[],
  locale: Locale,
): Lettered<T>[] {
  const sorted = entries
    .map((entry) => ({ entry, key: keyOf(entry.name, locale) }))
    .toSorted((one, other) => whole[locale].compare(one.key, other.key))
  return [...Map.groupBy(sorted, ({ key }) => letterOf(key, locale))].map(([letter, all]) => ({
    letter,
    id: ids[letter] ?? letter.toLowerCase(),
    entries: all.map(({ entry }) => entry),
  }))
}

/** Quotation marks and brackets before a name are no part of its place, nor is an English article. */
const keyOf = (name: string, locale: Locale): string => {
  const bareName = name.replace(/^[^\p{L}\p{N}]+/u, '')
  return locale === 'en' ? bareName.replace(/^the\s+/i, '') : bareName
}

/** The last letter that does not come after the name: letters of other alphabets find the one they are kin to. */
const letterOf = (key: string, locale: Locale): string =>
  letters[locale].findLast((letter) => bare[locale].compare(letter, key) <= 0) ?? noLetter
