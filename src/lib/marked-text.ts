/** A piece of a text, and whether it is what was looked for. */
export type MarkedPiece = { text: string; marked: boolean }

const words = /[\p{L}\p{M}\p{N}\u00ad’']+/gu

/** A text in pieces, with the words marked that are meant. */
export function markWords(text: string, isMeant: (word: string) => boolean): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = 0
  const add = (piece: string, marked: boolean): void => {
    const last = pieces.at(-1)
    if (last?.marked === marked) last.text += piece
    else if (piece) pieces.push({ text: piece, marked })
  }
  for (const { 0: word, index } of text.matchAll(words)) {
    add(text.slice(at, index), false)
    add(word, isMeant(word))
    at = index + word.length
  }
  add(text.slice(at), false)
  return pieces
}

/** Around the place of a text where most of what is meant stands together; the beginning where nothing is. */
export function passageOf(text: string, isMeant: (word: string) => boolean, length = 220): string {
  const found = [...text.matchAll(words)].flatMap(({ 0: word, index }) =>
    isMeant(word) ? { word: word.toLowerCase(), index } : [],
  )
  let best = { index: 0, count: 0 }
  for (const [at, { index }] of found.entries()) {
    const near = found.slice(at, at + 20).filter((other) => other.index < index + length - 40)
    const count = new Set(near.map(({ word }) => word)).size
    if (count > best.count) best = { index, count }
  }
  return cut(text, Math.max(0, best.index - 60), length)
}

/** Whole words, with a sign where something is left out. */
function cut(text: string, from: number, length: number): string {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  if (text.length <= start + length) return `${start > 0 ? '… ' : ''}${text.slice(start).trim()}`
  const end = text.lastIndexOf(' ', start + length)
  const passage = text.slice(start, end > start ? end : start + length).trim()
  return `${start > 0 ? '… ' : ''}${passage.replace(/[,;:–-]+$/, '')} …`
}
