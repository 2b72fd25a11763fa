import { getTranslations } from 'next-intl/server'
import { InitiativeTable } from '@/features/initiatives/initiative-groups'
import { RichText } from '@/features/rich-text/rich-text'
import { TextContents } from '@/features/rich-text/text-contents'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { classes, toneClass } from '@/ui/classes'
import { PageHead } from '@/ui/frame/page-head'
import { Section } from '@/ui/frame/section'
import { FilterLinks } from '@/ui/lists/pagination'
import { PillarCircle } from '@/motif/pillar-circle'
import { Figure } from '@/ui/text/figure'
import { Kicker } from '@/ui/text/kicker'
import { PillarCalls, PillarEvents, PillarNews } from './pillar-lists'
import type { PillarPage } from './queries/pillar'

type Props = { locale: Locale; pillar: PillarPage }

/** One of the Mission's pillars, or the aim across them: text, actions, news and events. */
export async function PillarView({ locale, pillar }: Props) {
  const t = await getTranslations({ locale, namespace: 'pillar' })
  const mission = await getTranslations({ locale, namespace: 'mission' })
  const { topic, picture, body, initiatives, others, other } = pillar
  // Where there is none, the pillar has its own sign, and its words begin at once.
  const photograph = picture?.motif ? null : picture
  const kicker = [{ label: t(topic.crossCutting ? 'crossCutting' : 'kicker') }]
  const trail = [{ label: mission('name'), href: href(locale, 'mission') }]
  return (
    <SiteFrame
      locale={locale}
      page="pillar"
      path={topic.href}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'mission') }}
      facts={{ title: topic.name, lead: topic.lead, trail }}
      updatedAt={pillar.updatedAt}
      document={{ collection: 'topics', id: topic.id }}
    >
      <PageHead
        title={topic.name}
        lead={topic.lead}
        tone={topic.colour}
        art={!photograph && <PillarCircle pillar={topic.colour} />}
        kicker={<Kicker items={kicker} tone={topic.colour} />}
      />
      {photograph && (
        <div className="page">
          <Figure
            className={classes('lead-picture band', toneClass(topic.colour))}
            picture={photograph}
            sizes="(min-width: 90rem) 80rem, 92vw"
            eager
          />
        </div>
      )}
      {body.length > 0 && (
        <div className="page article-body">
          <div className="cols">
            <div className="margin">
              <TextContents blocks={body} locale={locale} />
            </div>
            <div className="content">
              <RichText blocks={body} locale={locale} tone={topic.colour} />
            </div>
          </div>
        </div>
      )}
      {initiatives.length > 0 && (
        <Section name={t('initiatives')} tone={topic.colour}>
          <InitiativeTable
            locale={locale}
            initiatives={initiatives}
            caption={t('initiativesIn', { name: topic.name })}
            withTopic={false}
          />
        </Section>
      )}
      <PillarNews locale={locale} pillar={pillar} />
      <PillarCalls locale={locale} pillar={pillar} />
      <PillarEvents locale={locale} pillar={pillar} />
      <Section name={t('others')}>
        <FilterLinks
          label={t('others')}
          links={others
            .filter(({ lang }) => lang === locale)
            .map(({ name, href: path }) => ({ label: name, href: path }))}
        />
      </Section>
    </SiteFrame>
  )
}
