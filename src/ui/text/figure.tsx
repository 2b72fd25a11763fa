import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import { focusOf, shapeOf, type FocalPoint } from './picture-shape'

export type FigurePicture = {
  src: string
  srcSet?: string
  /** The same in AVIF, half as heavy. */
  avif?: string
  width: number
  height: number
  /** Empty for decoration. */
  alt: string
  /** The language of `alt`, when it is not the page’s. */
  lang?: string
  /** Lines on a light ground: on dark pages they are light, and the ground is the page's. */
  drawing?: boolean
  /** Has no ground of its own: on dark pages it gets a light one, or dark lines could not be seen. */
  transparent?: boolean
  /** What is kept where it is cropped; without one, what is in the middle and high. */
  focus?: FocalPoint
  caption?: string | null
  credit?: string | null
}

type Props = {
  picture: FigurePicture
  sizes?: string
  eager?: boolean
  /** As a card has it: neither tall nor long. */
  crop?: boolean
  className?: string
}

/** Nobody sees more than two pixels of a picture where such a screen has three, and they weigh as much again. */
const sharpPhones = '(max-width: 35rem) and (min-resolution: 2.5dppx)'

/** A picture with caption and credit, which are two things. */
export const Figure = ({
  picture,
  sizes = '(min-width: 56rem) 60vw, 100vw',
  eager,
  crop,
  className,
}: Props) => {
  const { src, srcSet, avif, width, height, alt, lang, drawing, transparent, caption, credit } =
    picture
  const wanted = `${sharpPhones} 66vw, ${sizes}`
  const image = (
    <img
      className={classes(transparent && 'see-through', crop && focusOf(picture.focus))}
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
  const either = avif ? (
    <picture>
      <source type="image/avif" srcSet={avif} sizes={wanted} />
      {image}
    </picture>
  ) : (
    image
  )
  return (
    <figure className={classes(className ?? 'figure-block', shapeOf(picture, { crop }))}>
      {drawing ? <div className="drawing">{either}</div> : either}
      <Caption caption={caption} credit={credit} />
    </figure>
  )
}

export const Caption = ({ caption, credit }: { caption?: ReactNode; credit?: ReactNode }) =>
  caption || credit ? (
    <figcaption className="caption">
      {caption} {credit && <span className="credit">{credit}</span>}
    </figcaption>
  ) : null
