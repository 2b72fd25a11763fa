import type { FigurePicture } from '@/ui/text/figure'
import { PictureImage } from '@/ui/text/picture-image'

/** Logos are drawn for light grounds: they stand on one of their own, on dark pages too. */
export const PartnerLogo = ({
  picture,
  name,
  lang,
}: {
  picture: FigurePicture
  name: string
  lang?: string
}) => (
  <span className="plate">
    <PictureImage picture={{ ...picture, alt: name, lang }} sizes="14rem" />
  </span>
)

export type WallLogo = {
  key: string
  name: string
  href: string
  lang?: string
  picture?: FigurePicture
}

/** A place for each in the order given: its logo, or its name where there is none. */
export const LogoWall = ({ logos }: { logos: WallLogo[] }) => (
  <ul className="logos">
    {logos.map(({ key, name, href, lang, picture }) => (
      <li key={key}>
        <a href={href} lang={lang}>
          {picture ? (
            <PartnerLogo picture={picture} name={name} lang={lang} />
          ) : (
            <span className="plate">{name}</span>
          )}
        </a>
      </li>
    ))}
  </ul>
)
