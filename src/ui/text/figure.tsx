import type { ReactNode } from 'react'
import { ArticleArt } from '@/motif/article-art'
import { pillars } from '@/motif/drawing'
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
  /** One of the site’s own drawings: drawn here, in the colours of the page. `src` is for what is no page. */
  motif?: { seed: string; pillar?: string }
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
  if (picture.motif)
    return (
      <figure className={className ?? 'figure-block'}>
        <OwnDrawing motif={picture.motif} shape={crop ? 'card' : 'article'} alt={alt} lang={lang} />
        <Caption caption={caption} credit={credit} />
      </figure>
    )
  return (
    <figure className={classes(className ?? 'figure-block', shapeOf(picture, { crop }))}>
      {drawing ? <div className="drawing">{either}</div> : either}
      <Caption caption={caption} credit={credit} />
    </figure>
  )
}

type OwnDrawingProps = Required<Pick<FigurePicture, 'motif' | 'alt'>> &
  Pick<FigurePicture, 'lang'> & { shape: 'card' | 'article' }

/** Decoration unless somebody has said what it shows. */
function OwnDrawing({ motif: { seed, pillar }, shape, alt, lang }: OwnDrawingProps) {
  const art = (
    <ArticleArt seed={seed} pillar={pillars.find((each) => each === pillar)} shape={shape} />
  )
  return alt ? (
    <div role="img" aria-label={alt} lang={lang}>
      {art}
    </div>
  ) : (
    art
  )
}

export const Caption = ({ caption, credit }: { caption?: ReactNode; credit?: ReactNode }) =>
  caption || credit ? (
    <figcaption className="caption">
      {caption} {credit && <span className="credit">{credit}</span>}
    </figcaption>
  ) : null
