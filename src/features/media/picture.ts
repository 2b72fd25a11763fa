/** A picture ready to be shown. `alt` is empty when it is decoration. */
export type Picture = {
  src: string
  srcSet: string
  /** The same in AVIF, half as heavy; none for drafts that are shown by a link. */
  avif?: string
  /** Pixels of the original. */
  width: number
  height: number
  alt: string
  /** The language of `alt`, when it is not the page’s. */
  lang?: string
  /** Lines on a light ground, which dark pages may turn. */
  drawing?: boolean
  /** One of the site’s own drawings, which the page draws itself. */
  motif?: { seed: string; pillar?: string }
  /** Has no ground of its own: on dark pages it gets a light one, or dark lines could not be seen. */
  transparent?: boolean
  /** What is kept where it is cropped, in per cent from its left and its top. */
  focus?: { x: number; y: number }
  /** The part of it that networks show beside a link to its page, in pixels. */
  share: SharePicture
  caption?: string
  credit?: string
  /** The file as it was sent, where the press may use it. */
  press?: string
}

export type SharePicture = { src: string; width: number; height: number }
