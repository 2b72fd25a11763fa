import { storedDay } from '@/lib/days'
import type { Loader } from '@/seed/loader'

export const loadMilestones: Loader = ({ content, make, idOf }) =>
  make(
    'milestones',
    content.milestones.map((milestone) => ({
      key: milestone.key,
      data: (locale) => ({
        ...milestone[locale],
        date: storedDay(milestone.date),
        precision: milestone.precision,
        phase: content.phases.find(({ key }) => key === milestone.phase)?.[locale],
        source: content.sources[milestone.source]?.[locale],
        event: milestone.event ? idOf('events', milestone.event) : undefined,
      }),
    })),
  )
