import { getTranslations } from 'next-intl/server'
import type { ArticleRow } from '@/features/news/queries/rows'
import type { CallRow } from '@/features/calls/queries/rows'
import type { EventRow } from '@/features/events/queries/rows'
import type { FeaturedEntry } from '@/features/featured/queries'
import type { Partner } from '@/features/organisations/queries/partners'
import { SiteFrame } from '@/features/site/frame'
import type { SiteWords } from '@/features/site/queries'
import { hubWithLogo, siteNode } from '@/features/site/structured-data'
import { TopicCircles } from '@/features/topics/topic-circles'
import type { Topic } from '@/features/topics/queries'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { DeepFigure } from '@/ui/blocks/deep-figure'
import { MoreLink } from '@/ui/frame/links'
import { HubRoom } from '@/motif/hub-room'
import { HomeCalls } from './home-calls'
import { HomeContact } from './home-contact'
import { HomeEvents } from './home-events'
import { HomeFeatured } from './home-featured'
import { HomeNews } from './home-news'
import { HomePartners } from './home-partners'

export type HomeContent = {
  words: SiteWords['home']
  partners: Partner[]
  /** What editors want to be seen first, in their order. */
  featured: FeaturedEntry[]
  /** The newest first. */
  articles: ArticleRow[]
  /** Coming events, and the latest past ones for when there are none. */
  events: { upcoming: EventRow[]; past: EventRow[] }
  /** Those that can be applied to now. */
  calls: CallRow[]
  topics: Topic[]
}

type Props = { locale: Locale; content: HomeContent }

/** The front page: the open room, what is featured, the aim, what is new, what comes, the pillars and the partners. */
export async function HomePage({ locale, content }: Props) {
  const { words, partners, featured, articles, events, calls, topics } = content
  const isFeatured = (type: FeaturedEntry['type']) => featured.some((entry) => entry.type === type)
  const t = await getTranslations({ locale, namespace: 'home' })
  const { mission } = words
  return (
    <SiteFrame
      locale={locale}
      page="home"
      path={href(locale, 'home')}
      alternate={{ href: href(otherLocale(locale), 'home') }}
      facts={{
        title: words.headline,
        lead: words.intro,
        things: [siteNode(locale), hubWithLogo(locale)],
      }}
    >
      <HubRoom
        partners={partners.map(({ short, founding, sector }) => ({
          name: short,
          founding,
          sector,
        }))}
      >
        <h1 className="t-h1">{words.headline}</h1>
        <p className="quiet mt-6">{words.intro}</p>
        <p className="mt-4">
          <MoreLink href={href(locale, 'about')}>{words.link || t('about')}</MoreLink>
        </p>
      </HubRoom>
      <HomeFeatured locale={locale} entries={featured} />
      {mission.figure && (
        <DeepFigure
          as="h2"
          before={mission.before}
          figure={mission.figure}
          after={mission.after}
          text={mission.text}
          source={mission.source && t('missionSource', { source: mission.source })}
          link={{ href: href(locale, 'mission'), label: t('readMission') }}
        />
      )}
      <HomeNews locale={locale} articles={articles} others={isFeatured('news')} />
      <HomeEvents locale={locale} {...events} others={isFeatured('events')} />
      <HomeCalls locale={locale} calls={calls} />
      <TopicCircles
        heading={t('mission')}
        note={words.pillarsLead}
        topics={topics}
        locale={locale}
      />
      <HomePartners locale={locale} partners={partners} note={words.partnersLead} />
      <HomeContact locale={locale} title={words.contactTitle} text={words.contactPrompt} />
    </SiteFrame>
  )
}
