/** A picture ready to be shown. `alt` is empty when it is decoration. */
export type Picture = {
  src: string
  srcSet: string
  /** Pixels of the original. */
  width: number
  height: number
  alt: string
  /** Lines on a light ground, which dark pages may turn. */
  drawing?: boolean
  caption?: string
  credit?: string
}
