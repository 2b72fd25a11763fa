/** How well a word is what was looked for, from 0 to 1: the same, its beginning, misspelt, or a part of it. */
export function likeness(term: string, word: string, isLast = false): number {
  if (term === word) return 1
  if (word.startsWith(term) && (isLast ? term.length > 1 : term.length > 3)) return 0.92
  if (isInflected(term, word)) return 0.9
  if (isMisspelt(term, word)) return 0.75
  if (term.length > 3 && word.includes(term)) return 0.65
  return 0
}

/** Differs at its end only: «behandlinger» and «behandlingen». */
function isInflected(term: string, word: string): boolean {
  const shorter = Math.min(term.length, word.length)
  let shared = 0
  while (shared < shorter && term[shared] === word[shared]) shared++
  return shared >= 4 && Math.max(term.length, word.length) - shared <= 3 && shorter - shared <= 2
}

/** One slip in a short word, two in a long one, which may have another ending besides. */
export function isMisspelt(term: string, word: string): boolean {
  const most = term.length < 4 ? 0 : term.length < 8 ? 1 : 2
  if (most === 0) return false
  if (isWithin(term, word, most)) return true
  const shorter = Math.min(term.length, word.length)
  const isAlike = shorter > 7 && Math.max(term.length, word.length) - shorter <= 3
  return isAlike && isWithin(term.slice(0, shorter), word.slice(0, shorter), most)
}

/** Whether so many letters put in, left out, changed or swapped make one of the other (optimal string alignment). */
function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1))
      const isSwapped = j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next.push(i > 1 && isSwapped ? Math.min(cost, at(before, j - 2) + 1) : cost)
    }
    if (Math.min(...next) > most) return false
    ;[before, row] = [row, next]
  }
  return at(row, other.length) <= most
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity
