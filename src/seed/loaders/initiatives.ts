import type { Loader } from '@/seed/loader'

export const loadInitiatives: Loader = ({ content, make, idOf }) =>
  make(
    'initiatives',
    content.initiatives.map((initiative) => ({
      key: initiative.key,
      data: (locale) => ({
        ...initiative[locale],
        officialName: initiative.en.name,
        kind: initiative.kind,
        euFunded: initiative.euFunded,
        topic: initiative.pillar && idOf('topics', initiative.pillar),
        participants: initiative.norwegianParticipants.map((key) => idOf('organisations', key)),
      }),
    })),
  )
