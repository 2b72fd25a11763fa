import type { Bilingual } from '@/cms/words'

/** What those who write and edit can do since a day. */
export type Novelty = { on: string; what: Bilingual; href?: string; editors?: true }
