import type { Oval } from './oval'
import { bundlePath, dotsPath } from './path'
import type { Point } from './points'
import type { Curve } from './strand'

export const pillars = ['understanding', 'prevention', 'diagnosis', 'quality', 'access'] as const
export type Pillar = (typeof pillars)[number]
export type Colour = Pillar | 'brand'

export interface Drawing {
  width: number
  height: number
  /** One path for each colour in use. */
  threads: { colour: Colour; path: string }[]
  /** Paths of dots: filled ones, and the ring ones. */
  filled: string
  rings: string
  points: Point[]
  room: Oval
}

export interface Coloured {
  colour: Colour
  curves: Curve[]
}

export function toDrawing(
  frame: { width: number; height: number },
  room: Oval,
  points: Point[],
  bundles: Coloured[],
): Drawing {
  const colours = [...new Set(bundles.map(({ colour }) => colour))]
  return {
    ...frame,
    room,
    points,
    threads: colours.map((colour) => ({
      colour,
      path: bundles
        .filter((bundle) => bundle.colour === colour)
        .map(({ curves }) => bundlePath(curves))
        .join(''),
    })),
    filled: dotsPath(points.filter(({ founding }) => founding)),
    rings: dotsPath(points.filter(({ founding }) => !founding)),
  }
}
