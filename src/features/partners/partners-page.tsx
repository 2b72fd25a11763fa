import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { PageHead } from '@/ui/frame/page-head'
import { EmptyState } from '@/ui/lists/related'
import { PartnersRoom } from '@/motif/hub-room'
import { LogoWall } from '@/ui/roster/logos'
import { PartnerWall, WallKey } from '@/ui/roster/partners'
import { Kicker } from '@/ui/text/kicker'
import { bySector } from '@/features/organisations/partnership'
import { partnersWords } from './partners-words'
import { hubOfPartners } from './structured-data'
import type { PartnerWithLogo } from '@/features/organisations/queries/logos'

type Props = { locale: Locale; partners: PartnerWithLogo[] }

/** Today's partners as a wall of names, by sector; once there are logos, below them in the editors' order. */
export async function PartnersPage({ locale, partners }: Props) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const { title, lead } = await partnersWords(locale, partners)
  return (
    <SiteFrame
      locale={locale}
      page="partners"
      path={href(locale, 'partners')}
      alternate={{ href: href(otherLocale(locale), 'partners') }}
      facts={{ title, lead, kind: 'CollectionPage', things: [hubOfPartners(partners)] }}
    >
      <PageHead
        title={title}
        lead={lead}
        art={<PartnersRoom partners={partners} />}
        kicker={<Kicker items={[{ label: t('name') }]} />}
      >
        {partners.length > 0 && <WallKey label={t('founding')} />}
      </PageHead>
      <div className="page mt-12">
        {partners.length > 0 ? (
          <PartnerWall
            foundingLabel={t('founding')}
            groups={bySector(partners).map(({ sector, partners: those }) => ({
              key: sector,
              name: t(`sector.${sector}`),
              partners: those.map(({ id, name, short, founding, href: url }) => ({
                key: String(id),
                name: short,
                founding,
                href: url,
                lang: foreign(name.lang, locale),
              })),
            }))}
          />
        ) : (
          <EmptyState>{t('empty')}</EmptyState>
        )}
        {partners.some(({ logo }) => logo) && (
          <section className="rule mt-4 pt-5 pb-9">
            <h2 className="section-name">{t('logos')}</h2>
            <LogoWall
              logos={partners.map(({ id, name, short, href: url, logo }) => ({
                key: String(id),
                name: short,
                href: url,
                lang: foreign(name.lang, locale),
                picture: logo,
              }))}
            />
          </section>
        )}
        <div className="rule mt-4 pt-6">
          <div className="cols">
            <p className="content t-lead max-w-[30em]">
              {t('open')} <a href={href(locale, 'contact')}>{t('contact')}</a>
            </p>
          </div>
        </div>
      </div>
    </SiteFrame>
  )
}
