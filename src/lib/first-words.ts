const shown = 8

/** How a paragraph begins, for lists and sentences that name it. */
export const firstWords = (text: string): string => {
  const words = text.trim().split(/\s+/)
  return words.length > shown ? `${words.slice(0, shown).join(' ')} …` : words.join(' ')
}
