import { Fragment } from 'react'
import { classes } from '@/ui/classes'

export type ListedPartner = {
  key: string
  name: string
  href: string
  founding: boolean
  lang?: string
}
export type PartnerGroup = { key: string; name: string; partners: ListedPartner[] }

/** Without an address where it has no page now. */
type Name = Pick<ListedPartner, 'key' | 'name' | 'lang'> & { href?: string }

type Props = { groups: PartnerGroup[]; foundingLabel: string }

/** Names as a wall, by sector: a filled point was there from the start, a ring joined later. */
export const PartnerWall = ({ groups, foundingLabel }: Props) => (
  <div className="wall">
    {groups.map(({ key, name, partners }) => (
      <section key={key} className="rule">
        <div className="cols">
          <h2 className="margin section-name">{name}</h2>
          <ul className="content">
            {partners.map((partner) => (
              <li key={partner.key}>
                <a href={partner.href} lang={partner.lang}>
                  <span
                    className={classes('point', !partner.founding && 'hollow')}
                    aria-hidden="true"
                  />
                  <span>
                    {partner.name}
                    {partner.founding && <span className="sr-only"> ({foundingLabel})</span>}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      </section>
    ))}
  </div>
)

export const WallKey = ({ label }: { label: string }) => (
  <p className="wall-key t-small">
    <span className="point" aria-hidden="true" />
    {label}
  </p>
)

/** The partners as one flowing text, joined by point, line, point. */
export const NameRun = ({ names }: { names: Name[] }) => (
  <ul className="names">
    {names.map(({ key, name, href, lang }) => (
      <Fragment key={key}>
        <li>
          {href === undefined ? (
            <span lang={lang}>{name}</span>
          ) : (
            <a href={href} lang={lang}>
              {name}
            </a>
          )}
        </li>{' '}
      </Fragment>
    ))}
  </ul>
)
