import { classes } from '@/ui/classes'
import type { FigurePicture } from './figure'
import { focusOf } from './picture-shape'

type Props = {
  picture: FigurePicture
  sizes: string
  eager?: boolean
  /** Where it is cropped it is held at its focal point. */
  crop?: boolean
}

/** Nobody sees more than two pixels of a picture where such a screen has three, and they weigh as much again. */
const sharpPhones = '(max-width: 35rem) and (min-resolution: 2.5dppx)'

/** The image alone, in the format that weighs least first. */
export function PictureImage({ picture, sizes, eager, crop }: Props) {
  const { src, srcSet, avif, width, height, alt, lang, transparent, focus } = picture
  const wanted = sizes.includes('vw') ? `${sharpPhones} 66vw, ${sizes}` : sizes
  const image = (
    <img
      className={classes(transparent && 'see-through', crop && focusOf(focus))}
      src={src}
      srcSet={srcSet}
      sizes={srcSet ? wanted : undefined}
      width={width}
      height={height}
      alt={alt}
      lang={lang}
      loading={eager ? undefined : 'lazy'}
      decoding="async"
      fetchPriority={eager ? 'high' : undefined}
    />
  )
  return avif ? (
    <picture>
      <source type="image/avif" srcSet={avif} sizes={wanted} />
      {image}
    </picture>
  ) : (
    image
  )
}
