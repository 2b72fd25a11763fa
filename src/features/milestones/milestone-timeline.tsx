import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { Timeline } from '@/ui/blocks/timeline'
import type { Milestone } from './queries'
import { toTimelineItem } from './timeline-item'

type Props = { milestones: readonly Milestone[]; locale: Locale }

/** Milestones in the order of time, each with where it is known from. */
export async function MilestoneTimeline({ milestones, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <Timeline
      items={milestones.map((milestone) => ({
        ...toTimelineItem(milestone, locale),
        source: milestone.source && t('source', { source: milestone.source }),
      }))}
    />
  )
}
