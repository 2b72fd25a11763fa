import { idOf } from '@/lib/ids'
import type { Featured } from '@/payload-types'

/** Types that can be featured: those with a page of their own that one reads. */
export const featurable = ['news', 'events', 'pages', 'topics'] as const
type Featurable = (typeof featurable)[number]

export const isFeaturable = (collection: unknown): collection is Featurable =>
  featurable.some((each) => each === collection)

/** How many the front page shows at a time. */
export const mostShown = 4

/** What an editor chose, with the moments between which it is meant to be shown, ISO 8601. */
export type ChosenEntry = { collection: Featurable; id: number; from?: string; to?: string }

/** As the global holds them; one whose document was deleted for good is none. */
export const chosenEntries = ({ entries }: Pick<Featured, 'entries'>): ChosenEntry[] =>
  (entries ?? []).flatMap(({ document, from, to }) => {
    const id = idOf(document?.value)
    return id === null
      ? []
      : [{ collection: document.relationTo, id, from: from ?? undefined, to: to ?? undefined }]
  })
