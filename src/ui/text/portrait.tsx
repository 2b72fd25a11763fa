import type { FigurePicture } from './figure'
import { PictureImage } from './picture-image'

/** A face beside a name, which says already whose it is. */
export const Portrait = ({ picture }: { picture: FigurePicture }) => (
  <span className="portrait">
    <PictureImage picture={{ ...picture, alt: '', lang: undefined }} sizes="5rem" crop />
  </span>
)
