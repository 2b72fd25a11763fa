import type { Payload } from 'payload'

const collections = [
  'news',
  'events',
  'pages',
  'media',
  'organisations',
  'people',
  'appointments',
  'topics',
  'initiatives',
  'milestones',
  'terms',
] as const

/** Documents and versions of every type the seed fills, and when the last one changed. */
export const countEverything = (payload: Payload) =>
  Promise.all(
    collections.map(async (collection) => {
      const { totalDocs: versions } = await payload.countVersions({ collection })
      const { docs, totalDocs } = await payload.find({ collection, sort: '-updatedAt', limit: 1 })
      return { collection, documents: totalDocs, versions, changed: docs[0]?.updatedAt }
    }),
  )
