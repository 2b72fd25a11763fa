import type { ReactNode } from 'react'
import { ArticleArt } from '@/motif/article-art'
import { pillars } from '@/motif/drawing'
import { classes } from '@/ui/classes'
import { PictureImage } from './picture-image'
import { shapeOf, type FocalPoint } from './picture-shape'

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
  /** Which of several it is, in words. */
  place?: string
  className?: string
}

/** A picture with caption and credit, which are two things. */
export const Figure = ({
  picture,
  sizes = '(min-width: 56rem) 60vw, 100vw',
  eager,
  crop,
  place,
  className,
}: Props) => {
  const { alt, lang, drawing, caption, credit } = picture
  if (picture.motif)
    return (
      <figure className={className ?? 'figure-block'}>
        <OwnDrawing motif={picture.motif} shape={crop ? 'card' : 'article'} alt={alt} lang={lang} />
        <Caption place={place} caption={caption} credit={credit} />
      </figure>
    )
  const image = <PictureImage picture={picture} sizes={sizes} eager={eager} crop={crop} />
  return (
    <figure className={classes(className ?? 'figure-block', shapeOf(picture, { crop }))}>
      {drawing ? <div className="drawing">{image}</div> : image}
      <Caption place={place} caption={caption} credit={credit} />
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

type CaptionProps = { place?: string; caption?: ReactNode; credit?: ReactNode }

export const Caption = ({ place, caption, credit }: CaptionProps) =>
  place || caption || credit ? (
    <figcaption className="caption">
      {place && <span className="place">{place}</span>} {caption}{' '}
      {credit && <span className="credit">{credit}</span>}
    </figcaption>
  ) : null
