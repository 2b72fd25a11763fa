import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { Timeline } from '@/ui/blocks/timeline'
import { inPhases, sharedSource } from './phases'
import type { Milestone } from './queries'
import { toTimelineItem } from './timeline-item'

type Props = { milestones: readonly Milestone[]; locale: Locale }

/** Milestones by phase in the order of time. What several have in common, date and source, is said once. */
export async function MilestoneTimeline({ milestones, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' })
  const sourceOf = (source: string | undefined) => source && t('source', { source })
  return (
    <Timeline
      phases={inPhases(milestones).map(({ name, lang, milestones: own }) => {
        const shared = sharedSource(own)
        const items = own.map((milestone) => toTimelineItem(milestone, locale))
        return {
          name,
          lang: foreign(lang, locale),
          source: sourceOf(shared),
          items: items.map((item, at) => ({
            ...item,
            when: item.when.text === items[at - 1]?.when.text ? undefined : item.when,
            source: shared ? undefined : sourceOf(item.source),
          })),
        }
      })}
    />
  )
}
