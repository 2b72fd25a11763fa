import { Figure, type FigurePicture } from '@/ui/text/figure'

/** `place`: which of them it is, in words. */
type Props = { name: string; pictures: (FigurePicture & { place?: string })[] }

/** Pictures beside each other, seen one after the other by scrolling; on paper all of them. */
export const Gallery = ({ name, pictures }: Props) => (
  <section className="gallery" aria-label={name} tabIndex={0}>
    <ul>
      {pictures.map(({ place, ...picture }) => (
        <li key={picture.src}>
          <Figure picture={picture} place={place} sizes="(min-width: 48rem) 38rem, 80vw" />
        </li>
      ))}
    </ul>
  </section>
)
