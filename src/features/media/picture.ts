/** A picture ready to be shown. `alt` is empty when it is decoration. */
export type Picture = {
  src: string
  srcSet: string
  /** Pixels of the original. */
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
}
