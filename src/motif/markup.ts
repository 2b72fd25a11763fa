import type { Drawing } from './drawing'

interface Paint {
  /** Any colour a stroke takes, by role: `brand`, `diagnosis`, `ink`, `ground`. */
  colour: (role: string) => string
  /** Thread width in the drawing's own units; points follow it. */
  thread: number
}

/** A drawing as an svg file that needs no style sheet: for pictures, share images and mail. */
export function toSvg(drawing: Drawing, { colour, thread }: Paint): string {
  const { width, height, threads, filled, rings } = drawing
  const dots = (path: string, role: string, size: number): string =>
    `<path d="${path}" stroke="${colour(role)}" stroke-width="${size * thread}" stroke-linecap="round"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">`,
    `<rect width="${width}" height="${height}" fill="${colour('ground')}"/>`,
    `<g stroke-width="${thread}" stroke-opacity=".75" stroke-linejoin="round">`,
    ...threads.map((line) => `<path d="${line.path}" stroke="${colour(line.colour)}"/>`),
    '</g>',
    dots(filled, 'ink', 11),
    dots(rings, 'ink', 9),
    dots(rings, 'ground', 6),
    '</svg>',
  ].join('')
}
