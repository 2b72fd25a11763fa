import type { CollectionSlug } from 'payload'

/** What can go out together, in the order in which one refers to the other. */
export const bundled = [
  'media',
  'organisations',
  'people',
  'groups',
  'topics',
  'initiatives',
  'appointments',
  'pages',
  'events',
  'calls',
  'cards',
  'documents',
  'milestones',
  'terms',
  'news',
  'messages',
] as const satisfies readonly CollectionSlug[]
