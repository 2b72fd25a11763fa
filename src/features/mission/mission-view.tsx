import { getTranslations } from 'next-intl/server'
import { InitiativeGroups } from '@/features/initiatives/initiative-groups'
import { getInitiatives } from '@/features/initiatives/queries'
import type { TextPage } from '@/features/pages/queries'
import { RichText } from '@/features/rich-text/rich-text'
import { TextContents } from '@/features/rich-text/text-contents'
import { SiteFrame } from '@/features/site/frame'
import { getSite } from '@/features/site/queries'
import { getTopics } from '@/features/topics/queries'
import { TopicCircles } from '@/features/topics/topic-circles'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { DeepFigure } from '@/ui/blocks/deep-figure'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'

type Props = { locale: Locale; page: TextPage }

/** The EU Mission on Cancer: its aim, its pillars, and what is being done. */
export async function MissionView({ locale, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'mission' })
  const [{ home }, topics, initiatives] = await Promise.all([
    getSite(locale),
    getTopics(locale),
    getInitiatives(locale),
  ])
  const { mission } = home
  return (
    <SiteFrame
      locale={locale}
      page="mission"
      path={page.path}
      alternate={page.other ? { href: page.other } : { missing: href(otherLocale(locale), 'home') }}
      facts={{ title: page.title, lead: page.lead }}
      updatedAt={page.updatedAt}
      document={{ collection: 'pages', id: page.id }}
    >
      <PageHead title={page.title} lead={page.lead} />
      {mission.figure && (
        <div className="mt-14">
          <DeepFigure
            {...mission}
            source={mission.source && t('source', { source: mission.source })}
          />
        </div>
      )}
      <TopicCircles topics={topics} heading={t('pillars')} locale={locale} />
      {page.body.length > 0 && (
        <div className="page section">
          <div className="cols">
            <div className="margin">
              <TextContents blocks={page.body} locale={locale} />
            </div>
            <div className="content">
              <RichText blocks={page.body} locale={locale} />
            </div>
          </div>
        </div>
      )}
      <InitiativeGroups locale={locale} initiatives={initiatives} />
      <p className="page mt-8 print:hidden">
        <MoreLink href={href(locale, 'missionMap')}>{t('toMap')}</MoreLink>
      </p>
    </SiteFrame>
  )
}
