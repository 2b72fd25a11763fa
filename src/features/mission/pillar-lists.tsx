import { getTranslations } from 'next-intl/server'
import { CallList } from '@/features/calls/call-list'
import { CalendarLinks } from '@/features/events/calendar-links'
import { ComingEvents, PastEvents } from '@/features/events/event-list'
import { newsItems } from '@/features/news/news-item'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { NewsSmall } from '@/ui/lists/news-row'
import type { PillarPage } from './queries/pillar'

type Props = { locale: Locale; pillar: PillarPage }

/** The newest articles about a pillar. */
export async function PillarNews({ locale, pillar }: Props) {
  const t = await getTranslations({ locale, namespace: 'pillar' })
  const { topic, articles, more } = pillar
  if (articles.length === 0) return null
  const items = await newsItems(articles, locale)
  const all = href(locale, 'newsByTopic', { slug: topic.slug })
  return (
    <Section
      name={t('news')}
      tone={topic.colour}
      more={more && <MoreLink href={all}>{t('allNews')}</MoreLink>}
    >
      {items.map((item) => (
        <NewsSmall key={item.key} item={item} />
      ))}
    </Section>
  )
}

/** Events about a pillar: what is coming, then what has been. */
export async function PillarEvents({ locale, pillar }: Props) {
  const t = await getTranslations({ locale, namespace: 'pillar' })
  const { upcoming, past } = pillar.events
  if (upcoming.length + past.length === 0) return null
  return (
    <>
      <Section name={t('events')} tone={pillar.topic.colour} wide>
        <ComingEvents locale={locale} events={upcoming} />
        <PastEvents locale={locale} events={past} withYear />
      </Section>
      <div className="page">
        <CalendarLinks locale={locale} of={{ topics: [pillar.topic.slug] }} />
      </div>
    </>
  )
}

/** Calls about a pillar that can be applied to now or later. */
export async function PillarCalls({ locale, pillar: { calls, topic } }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls' })
  if (calls.length === 0) return null
  const all = href(locale, 'callsByTopic', { slug: topic.slug })
  return (
    <Section
      name={t('name')}
      tone={topic.colour}
      wide
      more={<MoreLink href={all}>{t('about', { name: topic.name })}</MoreLink>}
    >
      <CallList locale={locale} calls={calls} />
    </Section>
  )
}
