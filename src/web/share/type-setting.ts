import { readFileSync } from 'node:fs'
import { create, type Font, type FontCollection } from 'fontkit'

/** A family of the site with its Sámi letters, which are files of their own. */
export type Face = { fonts: readonly Font[] }

export const openFace = (names: readonly string[]): Face => ({
  fonts: names.map((name) =>
    single(create(readFileSync(new URL(`./fonts/${name}.woff2`, import.meta.url)))),
  ),
})

function single(font: Font | FontCollection): Font {
  if ('fonts' in font) throw new Error('a font file holds one font')
  return font
}

type Piece = { font: Font; text: string }

/** A line in pieces that one font has the letters of; what none has is set in the first, as an empty box. */
function piecesOf({ fonts }: Face, text: string): Piece[] {
  const pieces: Piece[] = []
  const [first] = fonts
  for (const letter of text) {
    const font =
      fonts.find((each) => each.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) ?? first
    const last = pieces.at(-1)
    if (last && last.font === font) last.text += letter
    else if (font) pieces.push({ font, text: letter })
  }
  return pieces
}

/** How wide a line is, in the units that `size` is in. */
export const widthOf = (face: Face, text: string, size: number): number =>
  piecesOf(face, text).reduce(
    (sum, { font, text: part }) => sum + (font.layout(part).advanceWidth * size) / font.unitsPerEm,
    0,
  )

/** A line as paths of an svg: whoever draws it needs no fonts. `y`: of the base line. */
export function linePaths(
  face: Face,
  text: string,
  { x, y, size }: { x: number; y: number; size: number },
): string {
  let at = x
  const paths: string[] = []
  for (const { font, text: part } of piecesOf(face, text)) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(part)
    glyphs.forEach((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const place = `matrix(${scale} 0 0 ${-scale} ${at + xOffset * scale} ${y - yOffset * scale})`
      const shape = glyph.path.toSVG()
      if (shape) paths.push(`<path transform="${place}" d="${shape}"/>`)
      at += xAdvance * scale
    })
  }
  return paths.join('')
}

type Room = { width: number; height: number }

/** `leading`: from line to line, in sizes. Sizes are tried from the largest. */
export type Measure = { face: Face; sizes: readonly number[]; leading: number }

export type Set = { lines: string[]; size: number }

/**
 * A text in the largest size in which all of it fits. It breaks between words and where a soft hyphen allows; what is
 * too long in the smallest size ends after a whole word, and says so.
 */
export function setText(text: string, { width, height }: Room, measure: Measure): Set {
  const { face, leading, sizes } = measure
  const widthAt = wordByWord(face)
  const smallest = sizes.at(-1) ?? 0
  for (const size of sizes) {
    const fits = (line: string): boolean => widthAt(line, size) <= width
    const lines = breakLines(text, fits)
    if (lines.every(fits) && lines.length * size * leading <= height) return { lines, size }
  }
  const most = Math.max(1, Math.floor(height / (smallest * leading)))
  const fits = (line: string): boolean => widthAt(line, smallest) <= width
  const lines = breakLines(text, fits)
  const isAll = lines.length <= most
  return { lines: isAll ? lines : shortened(lines.slice(0, most), fits), size: smallest }
}

/** As `widthOf`, each word measured once: lines are tried in many sizes, and a font takes its time to lay one out. */
function wordByWord(face: Face): (line: string, size: number) => number {
  const known = new Map<string, number>()
  const widthOfWord = (word: string): number => {
    const width = known.get(word) ?? widthOf(face, word, 1)
    known.set(word, width)
    return width
  }
  return (line, size) => {
    const words = line.split(' ')
    const sum = words.reduce((all, word) => all + widthOfWord(word), 0)
    return size * (sum + (words.length - 1) * widthOfWord(' '))
  }
}

/** As many words in a line as fit; a word that fits nowhere stands alone. */
function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  const next = (more: string, between: string): void => {
    const longer = line ? line + between + more : more
    if (fits(longer) || !line) line = longer
    else {
      lines.push(line)
      line = more
    }
  }
  for (const word of text.trim().split(/\s+/)) {
    const whole = word.replaceAll('\u00ad', '')
    const parts = word.split('\u00ad')
    if (parts.length === 1 || fits(line ? `${line} ${whole}` : whole)) next(whole, ' ')
    else
      parts.forEach((part, at) => {
        const isLast = at === parts.length - 1
        if (at > 0 && !fits(line + part + (isLast ? '' : '-'))) {
          lines.push(`${line}-`)
          line = part
        } else if (at > 0) line += part
        else next(part, ' ')
      })
  }
  return line ? [...lines, line] : lines
}

function shortened(lines: string[], fits: (line: string) => boolean): string[] {
  const words = (lines.at(-1) ?? '').split(' ')
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop()
  return [...lines.slice(0, -1), `${words.join(' ')} …`]
}
