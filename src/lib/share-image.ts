/** What networks show of a page is this large, or of this shape where the picture is smaller. */
const wanted = { width: 1200, height: 630 }

type Size = { width: number; height: number }
/** In per cent from the left and the top. */
type Point = { x: number; y: number }

/** The part of a picture that stands for its page elsewhere, in pixels of the original, and how large it is made. */
export type ShareCrop = Size & { left: number; top: number; made: Size }

/** As large as can be around the focal point, the middle where none was set. Nothing is made larger than it is. */
export function shareCrop({ width, height }: Size, focus?: Point): ShareCrop {
  const scale = Math.min(width / wanted.width, height / wanted.height)
  const part = {
    width: Math.min(width, Math.round(wanted.width * scale)),
    height: Math.min(height, Math.round(wanted.height * scale)),
  }
  const { x, y } = focus ?? middle
  const from = (all: number, own: number, at: number) =>
    Math.round(Math.min(Math.max((all * at) / 100 - own / 2, 0), all - own))
  return {
    ...part,
    left: from(width, part.width, x),
    top: from(height, part.height, y),
    made: scale > 1 ? wanted : part,
  }
}

const middle: Point = { x: 50, y: 50 }

/**
 * What the crop of a file is called. The focal point stands in it, so that a network that keeps pictures by their
 * address gets the new one when the point is moved.
 */
export function shareName(filename: string, focus: Point = middle): string {
  return `${filename}-share-${Math.round(focus.x)}-${Math.round(focus.y)}.jpg`
}

/** The file that a crop is of; `null` for any other name. */
export const fileOfShare = (name: string): string | null =>
  /^(.+)-share-\d{1,3}-\d{1,3}\.jpg$/.exec(name)?.[1] ?? null

/** The focal point as a file keeps it, where one was set. */
export const focusIn = ({
  focalX: x,
  focalY: y,
}: {
  focalX?: unknown
  focalY?: unknown
}): Point | undefined => (typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined)
