import { classes } from '@/ui/classes'

/** What is kept where a picture is cropped, in per cent from its left and its top. */
export type FocalPoint = { x: number; y: number }

type Measures = { width: number; height: number }

/** Narrower pictures are shown in their own size: drawn up to a column they are mush. */
const smallest = 480

/** A card is never taller than 3:2, nor wider than 5:2; in between a picture is shown whole. */
const cardBounds = { tall: 3 / 2, wide: 5 / 2 }

/**
 * How a picture stands on its page, as classes: cards crop it, everything else shows it whole; what is
 * upright is not drawn as wide as the page, or it would be taller than any screen.
 */
export function shapeOf({ width, height }: Measures, { crop = false } = {}): string | undefined {
  const ratio = width / height
  return classes(
    width < smallest && 'own-size',
    crop && ratio < cardBounds.tall && 'crop-tall',
    crop && ratio > cardBounds.wide && 'crop-wide',
    !crop && ratio < 1 && 'upright',
  )
}

const step = 5

/** Where a cropped picture is held. Pages carry no styles of their own, so each step has a class. */
export function focusOf(focus: FocalPoint | undefined): string | undefined {
  if (!focus) return undefined
  const near = (share: number) => Math.round(Math.min(Math.max(share, 0), 100) / step) * step
  return `focus-x-${near(focus.x)} focus-y-${near(focus.y)}`
}
