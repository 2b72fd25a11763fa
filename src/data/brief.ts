import type { CollectionSlug, DataFromCollectionSlug } from 'payload'

/** What lists and mentions show of a document; its own page shows all of it. */
export const brief = {
  organisations: [
    'name',
    'shortName',
    'slug',
    'sector',
    'partner',
    'founding',
    'partnerFrom',
    'partnerTo',
  ],
  people: ['name', 'title', 'unit', 'email', 'phone', 'consent'],
  appointments: ['group', 'organisation', 'bodyName', 'institution', 'role', 'from', 'to', 'shown'],
  groups: [
    'name',
    'mandate',
    'slug',
    'kind',
    'from',
    'to',
    'organisations',
    'confirmed',
    'updatedAt',
  ],
  news: [
    'title',
    'lead',
    'slug',
    'language',
    'family',
    'publishedAt',
    'source',
    'topics',
    'picture',
    'updatedAt',
  ],
  events: [
    'title',
    'lead',
    'slug',
    'type',
    'state',
    'stateReason',
    'start',
    'end',
    'timeKnown',
    'venue',
    'address',
    'topics',
    'updatedAt',
  ],
  pages: ['title', 'lead', 'slug', 'kind', 'updatedAt'],
  topics: ['name', 'lead', 'slug', 'colour', 'kind', 'updatedAt'],
  initiatives: [
    'name',
    'officialName',
    'kind',
    'description',
    'website',
    'topic',
    'participants',
    'checkedOn',
  ],
  terms: ['name', 'synonyms', 'explanation', 'leadsTo'],
  milestones: ['title', 'text', 'source', 'phase', 'date', 'precision'],
  documents: ['title', 'description', 'file'],
  messages: ['text', 'link', 'linkText', 'level', 'scope', 'path', 'from', 'to'],
  media: [
    'filename',
    'filesize',
    'mimeType',
    'width',
    'height',
    'sizes',
    'focalX',
    'focalY',
    'alt',
    'decorative',
    'drawing',
    'transparent',
    'caption',
    'credit',
    'consent',
  ],
} as const satisfies Partial<Record<CollectionSlug, readonly string[]>>

/** Types that pages of the site show. */
export type Shown = keyof typeof brief

/** A document as lists and mentions show it. */
export type Brief<S extends Shown> = Pick<
  DataFromCollectionSlug<S>,
  ((typeof brief)[S][number] | 'id') & keyof DataFromCollectionSlug<S>
>
