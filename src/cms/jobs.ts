import type { Config } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { nobody } from '@/cms/access/rules'

/** Scheduled publishing. Only the worker runs jobs; editors may see them. */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: {
      create: nobody,
      read: ({ req }) => isEditor(req),
      readVersions: nobody,
      update: nobody,
      delete: nobody,
      unlock: nobody,
    },
  }),
}
