import { getTranslations } from 'next-intl/server'
import { CardsSection } from '@/features/cards/cards-section'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { Day } from '@/lib/days'
import { PageHead } from '@/ui/frame/page-head'
import { PartnerLogo } from '@/ui/roster/logos'
import { Kicker } from '@/ui/text/kicker'
import { PartnerEvents } from './partner-events'
import { PartnerFacts } from './partner-facts'
import { PartnerGroups } from './partner-groups'
import { PartnerNews } from './partner-news'
import { PartnerPeople } from './partner-people'
import { WriteToPartner } from './write-to-partner'
import type { PartnerWork } from './queries/partner-page'
import { isPartnerOn } from '@/features/organisations/partnership'
import { partnerNode } from './structured-data'
import type { PartnerPage as Partner } from '@/features/organisations/queries/partners'

type Props = { locale: Locale; slug: string; partner: Partner; work: PartnerWork; today: Day }

/** A partner: what it is, its people in the group, its news and events. */
export async function PartnerPage({ locale, slug, partner, work, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'partners' })
  const { name, sector, description, alternate, updatedAt } = partner
  const kicker = [{ label: t(`sector.${sector}`) }]
  return (
    <SiteFrame
      locale={locale}
      page="partner"
      path={partner.href}
      alternate={
        alternate ? { href: alternate } : { missing: href(otherLocale(locale), 'partners') }
      }
      facts={{
        title: name.text,
        lead: description,
        trail: [{ label: t('name'), href: href(locale, 'partners') }],
        things: [partnerNode(partner, isPartnerOn(partner, today))],
      }}
      updatedAt={updatedAt}
      document={{ collection: 'organisations', id: partner.id }}
    >
      <PageHead
        art={partner.logo && <PartnerLogo picture={partner.logo} name={name.text} />}
        title={name.text}
        kicker={<Kicker items={kicker} />}
        lead={description}
      >
        <PartnerFacts locale={locale} partner={partner} today={today} />
        {isPartnerOn(partner, today) && (
          <WriteToPartner locale={locale} slug={slug} name={partner.short} />
        )}
      </PageHead>
      <PartnerPeople locale={locale} seats={work.seats} people={work.people} today={today} />
      <PartnerGroups locale={locale} seats={work.inGroups} today={today} />
      <CardsSection locale={locale} cards={work.cards} ofOne />
      <PartnerNews locale={locale} name={partner.short} slug={slug} work={work} />
      <PartnerEvents locale={locale} events={work.events} />
    </SiteFrame>
  )
}
