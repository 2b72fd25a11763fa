import { cache } from 'react'

/** Drawings of the page being rendered, by the numbers of their places; none when it goes to a visitor as it is. */
const beside = cache((): { drawings?: string[] } => ({}))

/** Drawings of this page are left out of it and collected here, for `putBack`. */
export const drawBeside = (drawings: string[] | undefined): void => {
  beside().drawings = drawings
}

/**
 * What stands for a drawing in a page: two thirds of the home page are the data of its paths, and rendering,
 * parsing and writing them again took more time than all the rest.
 * @returns the properties of the `<g>` around it
 */
export function drawn(markup: string) {
  const { drawings } = beside()
  if (!drawings) return { dangerouslySetInnerHTML: { __html: markup } }
  return { 'data-drawn': drawings.push(markup) - 1 }
}

/** The page with its drawings. Texts are escaped: nothing an editor writes looks like a place. */
export const putBack = (html: string, drawings: readonly string[]): string =>
  html.replaceAll(/<g data-drawn="(\d+)">/g, (_, place) => `<g>${drawings[Number(place)] ?? ''}`)
